--TEST--
imbachat_user_ids(): a limit below 1 is rejected, even without ids
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_user_ids('1', 0));
throws(fn() => imbachat_user_ids('', 0));
throws(fn() => imbachat_user_ids([], -1));
throws(fn() => imbachat_user_ids('1', PHP_INT_MIN));
throws(fn() => imbachat_user_ids('1', PHP_INT_MAX));
?>
--EXPECT--
ValueError: imbachat_user_ids(): Argument #2 ($limit) must be greater than 0
ValueError: imbachat_user_ids(): Argument #2 ($limit) must be greater than 0
ValueError: imbachat_user_ids(): Argument #2 ($limit) must be greater than 0
ValueError: imbachat_user_ids(): Argument #2 ($limit) must be greater than 0
nothing thrown: array (
  0 => 1,
)
