--TEST--
imbachat_jwt_verify(): a bad key is reported before an invalid token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt_verify('', ''));
throws(fn() => imbachat_jwt_verify('no token', []));
throws(fn() => imbachat_jwt_verify(str_repeat('x', 70000), ['secret', 5]));
?>
--EXPECT--
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must not be empty
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must not be empty
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, int given
