--TEST--
imbachat_jwt(): the expiry time must fit an integer
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';
require __DIR__ . '/../token.inc';

throws(fn() => imbachat_jwt(6, 'secret', PHP_INT_MAX));
throws(fn() => imbachat_jwt(6, 'secret', PHP_INT_MAX - time() + 1));

$token = in_one_second(fn($now) => imbachat_jwt(6, 'secret', PHP_INT_MAX - $now));
var_dump(payload($token) === '{"exp":' . PHP_INT_MAX . ',"user_id":6}');
var_dump(imbachat_jwt_verify($token, 'secret')['exp'] === PHP_INT_MAX);
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #3 ($ttl) is too large for the expiry time to fit an integer
ValueError: imbachat_jwt(): Argument #3 ($ttl) is too large for the expiry time to fit an integer
bool(true)
bool(true)
