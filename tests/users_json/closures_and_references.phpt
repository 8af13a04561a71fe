--TEST--
imbachat_users_json(): a Closure may return by reference, and takes the row by value even if it asks for a reference
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$value = 'John';
$get = function &() use (&$value) {
    return $value;
};
$list = [1, &$value];
attempt(
    fn() => imbachat_users_json([['user_id' => 6]], ['user_id', 'name' => $get, 'x' => $get, 'list' => fn() => $list]),
    fn() => imbachat_users_json([['user_id' => 6]], [
        'user_id',
        'name' => function &() use (&$list) {
            return $list[1];
        },
    ]),
    fn() => imbachat_users_json([['user_id' => 6]], [
        'user_id',
        'x' => function (&$row) {
            $row['user_id'] = 7;
            return 'x';
        },
        'name' => 'user_id',
    ]),
);
var_dump($value);
?>
--EXPECT--
[{"user_id":6,"name":"John","x":"John","list":[1,"John"]}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"x":"x","name":"6"}]
string(4) "John"
