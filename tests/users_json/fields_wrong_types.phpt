--TEST--
imbachat_users_json(): a source that is neither a string nor a Closure is a TypeError
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

foreach ([1, 1.5, true, false, null, [], new stdClass()] as $source) {
    attempt(fn() => imbachat_users_json([], ['email' => $source]));
}
attempt(
    fn() => imbachat_users_json([], [1]),
    fn() => imbachat_users_json([], [null]),
    fn() => imbachat_users_json([], ['email', fn() => 1]),
    fn() => imbachat_users_json([], 'email'),
    fn() => imbachat_users_json([], (object) ['email']),
);
?>
--EXPECT--
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", int given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", float given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", bool given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", bool given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", null given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", array given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "email", stdClass given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column name as each entry without a key, int given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column name as each entry without a key, null given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column name as each entry without a key, Closure given
TypeError: imbachat_users_json(): Argument #2 ($fields) must be of type ?array, string given
TypeError: imbachat_users_json(): Argument #2 ($fields) must be of type ?array, stdClass given
