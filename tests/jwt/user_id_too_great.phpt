--TEST--
imbachat_jwt(): decimal strings that do not fit an integer
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

$next = PHP_INT_SIZE === 8 ? '9223372036854775808' : '2147483648';
$wraps_to_one = PHP_INT_SIZE === 8 ? '18446744073709551617' : '4294967297';
$ids = [
    $next, substr($next, 0, -1) . '9', $wraps_to_one, $next . '0', "1$next", '99999999999999999999',
    str_repeat('1', 1000),
];
foreach ($ids as $id) {
    throws(fn() => imbachat_jwt($id, 'secret'));
}
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
