--TEST--
imbachat_users_json(): with strtotime() disabled, a date that needs it is a clear error, and JSON errors stay errors
--EXTENSIONS--
imbachat
--INI--
disable_functions=strtotime,json_last_error_msg
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'John'];
attempt(
    fn() => imbachat_users_json([$row + ['lastlogin' => '1700000000']]),
    fn() => imbachat_users_json([$row + ['lastlogin' => new DateTime('@1700000000')]]),
    fn() => imbachat_users_json([$row + ['lastlogin' => 'last monday']]),
);
foreach ([NAN, fopen('php://memory', 'r')] as $value) {
    try {
        imbachat_users_json([$row + ['x' => $value]]);
    } catch (JsonException $e) {
        echo $e->getCode(), ' ', $e->getMessage() !== '' ? 'has a message' : '', "\n";
    }
}
?>
--EXPECT--
[{"user_id":6,"name":"John","lastlogin":1700000000}]
[{"user_id":6,"name":"John","lastlogin":1700000000}]
ImbaChat\Exception: A date needs strtotime(), which is disabled by disable_functions
7 has a message
8 has a message
