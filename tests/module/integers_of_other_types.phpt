--TEST--
imbachat: an integer argument takes whole floats that fit, numeric strings and booleans, as PHP's own functions do
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

$bits = 8 * PHP_INT_SIZE;
echo json_encode(imbachat_user_ids('1', 2.0 ** ($bits - 2))), "\n";
throws(fn() => imbachat_user_ids('1,2,3,4', 2.0));
throws(fn() => imbachat_user_ids('1,2,3,4', '2'));
throws(fn() => imbachat_user_ids('1,2,3,4', '3.0'));
throws(fn() => imbachat_user_ids('1,2,3,4', true));
throws(fn() => imbachat_user_ids('1', 2.0 ** ($bits - 1)));
throws(fn() => imbachat_user_ids('1', INF));
throws(fn() => imbachat_user_ids('1', 'two'));
?>
--EXPECT--
[1]
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 2 distinct ids
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 2 distinct ids
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 3 distinct ids
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 1 distinct ids
TypeError: imbachat_user_ids(): Argument #2 ($limit) must be of type int, float given
TypeError: imbachat_user_ids(): Argument #2 ($limit) must be of type int, float given
TypeError: imbachat_user_ids(): Argument #2 ($limit) must be of type int, string given
