--TEST--
imbachat_users_json(): of several mistakes in \$fields, the first is reported
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

attempt(
    fn() => imbachat_users_json([], ['a', '', 'a']),
    fn() => imbachat_users_json([], ['a', 'a', '']),
    fn() => imbachat_users_json([], ['x' => '', 'y' => 5]),
    fn() => imbachat_users_json([], ['y' => 5, 'x' => '']),
);
?>
--EXPECT--
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty field name
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain the field "a" twice
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty source for "x"
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "y", int given
