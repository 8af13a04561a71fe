--TEST--
imbachat_users_json(): a field is refused twice also where a key of $fields looks like the number of another
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_users_json([], ['07' => 'x', 0 => 'z', 7 => 'z']));
?>
--EXPECT--
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain the field "z" twice
