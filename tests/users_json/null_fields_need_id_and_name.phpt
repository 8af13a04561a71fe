--TEST--
imbachat_users_json(): a row without user_id or name is rejected without $fields too
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$good = ['user_id' => 6, 'name' => 'John'];
attempt(
    fn() => imbachat_users_json([$good, ['user_id' => 7]]),
    fn() => imbachat_users_json([$good, $good, ['name' => 'Ann']]),
    fn() => imbachat_users_json([[]]),
    fn() => imbachat_users_json([new stdClass()]),
    fn() => imbachat_users_json([[6, 'John']]),
    fn() => imbachat_users_json([['user_id' => null] + $good]),
    fn() => imbachat_users_json([['name' => []] + $good]),
    fn() => imbachat_users_json([['User_id' => 6, 'Name' => 'John']]),
    fn() => imbachat_users_json($good),
);
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 1: field "name" is missing
ImbaChat\InvalidUserException: Row 2: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
ImbaChat\InvalidUserException: Row 0: field "name" must be a string, array given
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0 must be an array or an object, int given
