--TEST--
imbachat_users_json(): the site's functions that replace disabled ones are not called
--EXTENSIONS--
imbachat
--INI--
disable_functions=strtotime,json_last_error_msg
--FILE--
<?php
require __DIR__ . '/helpers.inc';

function strtotime(string $date): int
{
    echo "called\n";
    return 7;
}
function json_last_error_msg(): string
{
    echo "called\n";
    return 'called';
}
attempt(
    fn() => imbachat_users_json([['user_id' => 1, 'name' => '', 'lastlogin' => 'tomorrow']]),
    fn() => imbachat_users_json([['user_id' => 1, 'name' => '', 'lastlogin' => '']]),
    fn() => imbachat_users_json([['user_id' => 1, 'name' => '', 'x' => NAN]]),
    fn() => imbachat_jwt(6, 'secret', 60, ['x' => NAN]),
);
?>
--EXPECT--
ImbaChat\Exception: A date needs strtotime(), which is disabled by disable_functions
[{"user_id":1,"name":"","lastlogin":false}]
JsonException: JSON error
JsonException: JSON error
