--TEST--
imbachat_user_ids(): arguments of other types
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_user_ids(new ArrayObject([1])));
throws(fn() => imbachat_user_ids(STDIN));
throws(fn() => imbachat_user_ids('1', 'many'));
echo json_encode([
    imbachat_user_ids(5), imbachat_user_ids(1.5), imbachat_user_ids(true), imbachat_user_ids(limit: 2, ids: '4'),
]), "\n";
?>
--EXPECT--
TypeError: imbachat_user_ids(): Argument #1 ($ids) must be of type array|string, ArrayObject given
TypeError: imbachat_user_ids(): Argument #1 ($ids) must be of type array|string, resource given
TypeError: imbachat_user_ids(): Argument #2 ($limit) must be of type int, string given
[[5],[],[1],[4]]
