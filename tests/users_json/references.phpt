--TEST--
imbachat_users_json(): references in the list, in rows and in values are followed
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$id = '6';
$name = 'John';
$profiles = [1 => &$name];
$row = [
    'user_id' => &$id,
    'name' => &$name,
    'profiles' => &$profiles,
    'lastlogin' => &$null,
    'deep' => [[&$name, &$profiles]],
];
$object = (object) ['user_id' => 7, 'name' => 'Ann', 'profiles' => [], 'lastlogin' => null, 'deep' => 1];
$object->name = &$name;
$rows = [&$row, &$object];
foreach ($rows as &$each);
$fields = ['profiles', 'lastlogin', 'deep', 'profile_url' => '/{user_id}/{name}'];
attempt(
    fn() => imbachat_users_json($rows),
    fn() => imbachat_users_json($rows, $fields),
    fn() => imbachat_users_json(new ArrayIterator($rows), $fields),
);
var_dump($id, $null);
?>
--EXPECT--
[{"user_id":6,"name":"John","profiles":{"1":"John"},"lastlogin":false,"deep":[["John",{"1":"John"}]]},{"user_id":7,"name":"John","profiles":{},"lastlogin":false,"deep":1}]
[{"user_id":6,"name":"John","profiles":{"1":"John"},"lastlogin":false,"deep":[["John",{"1":"John"}]],"profile_url":"\/6\/John"},{"user_id":7,"name":"John","profiles":{},"lastlogin":false,"deep":1,"profile_url":"\/7\/John"}]
[{"user_id":6,"name":"John","profiles":{"1":"John"},"lastlogin":false,"deep":[["John",{"1":"John"}]],"profile_url":"\/6\/John"},{"user_id":7,"name":"John","profiles":{},"lastlogin":false,"deep":1,"profile_url":"\/7\/John"}]
string(1) "6"
NULL
