--TEST--
imbachat_jwt(): a float without a fraction that fits an integer is that integer, as for PHP's own parameters
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

$exact = [5.0, 2.0 ** 30, PHP_INT_SIZE === 8 ? 2.0 ** 53 : 1.0, PHP_INT_SIZE === 8 ? 2.0 ** 62 : 1.0];
foreach ($exact as $id) {
    var_dump(imbachat_jwt_verify(imbachat_jwt($id, 'k'), 'k')['user_id'] === (int) $id);
}
foreach ([0.0, -5.0, (float) PHP_INT_MAX + 1, -1e30, NAN] as $id) {
    throws(fn() => imbachat_jwt($id, 'k'));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
