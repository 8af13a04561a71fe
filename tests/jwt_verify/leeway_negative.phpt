--TEST--
imbachat_jwt_verify(): a negative leeway is rejected for any token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt_verify(imbachat_jwt(6, 'secret'), 'secret', -1));
throws(fn() => imbachat_jwt_verify('no token', 'secret', PHP_INT_MIN));
throws(fn() => imbachat_jwt_verify(imbachat_jwt(6, 'secret'), 'secret', 1e30));
?>
--EXPECT--
ValueError: imbachat_jwt_verify(): Argument #3 ($leeway) must be greater than or equal to 0
ValueError: imbachat_jwt_verify(): Argument #3 ($leeway) must be greater than or equal to 0
TypeError: imbachat_jwt_verify(): Argument #3 ($leeway) must be of type int, float given
