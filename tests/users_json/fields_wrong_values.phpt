--TEST--
imbachat_users_json(): an empty field name or source, or a field given twice, is a ValueError
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

attempt(
    fn() => imbachat_users_json([], ['' => 'email']),
    fn() => imbachat_users_json([], ['' => fn() => 1]),
    fn() => imbachat_users_json([], ['email' => '']),
    fn() => imbachat_users_json([], ['']),
    fn() => imbachat_users_json([], ['email', 'email']),
    fn() => imbachat_users_json([], ['email' => 'mail', 'email']),
    fn() => imbachat_users_json([], ['user_id', 'name', 'user_id']),
    fn() => imbachat_users_json([], ['email' => 'x', 'mail' => 'x']),
);
?>
--EXPECT--
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty field name
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty field name
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty source for "email"
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty field name
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain the field "email" twice
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain the field "email" twice
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain the field "user_id" twice
[]
