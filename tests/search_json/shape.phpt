--TEST--
imbachat_search_json(): code, version and the rows as data
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

$users = [
    ['user_id' => '6', 'name' => 'John', 'password' => 'SECRET'],
    (object) ['user_id' => 7, 'name' => 'Имя', 'password' => 'SECRET'],
];
attempt(
    fn() => imbachat_search_json($users, []),
    fn() => imbachat_search_json($users, ['profile_url' => '/members/{user_id}/']),
    fn() => imbachat_search_json([['user_id' => 6, 'name' => 'John', 'x' => 1]]),
    fn() => imbachat_search_json((fn() => yield 'key' => ['user_id' => 6, 'name' => 'John'])()),
);
?>
--EXPECT--
{"code":200,"version":1,"data":[{"user_id":6,"name":"John"},{"user_id":7,"name":"\u0418\u043c\u044f"}]}
{"code":200,"version":1,"data":[{"user_id":6,"name":"John","profile_url":"\/members\/6\/"},{"user_id":7,"name":"\u0418\u043c\u044f","profile_url":"\/members\/7\/"}]}
{"code":200,"version":1,"data":[{"user_id":6,"name":"John","x":1}]}
{"code":200,"version":1,"data":[{"user_id":6,"name":"John"}]}
