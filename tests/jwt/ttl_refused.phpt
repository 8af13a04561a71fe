--TEST--
imbachat_jwt(): a lifetime of less than a second is rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(6, 'secret', 0));
throws(fn() => imbachat_jwt(6, 'secret', -1));
throws(fn() => imbachat_jwt(6, 'secret', -3600));
throws(fn() => imbachat_jwt(6, 'secret', PHP_INT_MIN));
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #3 ($ttl) must be greater than 0
ValueError: imbachat_jwt(): Argument #3 ($ttl) must be greater than 0
ValueError: imbachat_jwt(): Argument #3 ($ttl) must be greater than 0
ValueError: imbachat_jwt(): Argument #3 ($ttl) must be greater than 0
