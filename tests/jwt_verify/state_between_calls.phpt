--TEST--
imbachat_jwt_verify(): a call does not affect the next one
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$expired = token('{"exp":1,"user_id":1}', 'first');
$good = token('{"user_id":2}', 'second');
for ($round = 0; $round < 2; $round++) {
    verdict('leeway', $expired, 'first', PHP_INT_MAX);
    verdict('no leeway', $expired, 'first');
    verdict('keys', $good, ['first', 'second']);
    verdict('one key', $good, 'first');
    verdict('good', $good, 'second');
}
?>
--EXPECT--
leeway: {"exp":1,"user_id":1}
no leeway: ExpiredTokenException: The token has expired
keys: {"user_id":2}
one key: InvalidTokenException: The token's signature does not match
good: {"user_id":2}
leeway: {"exp":1,"user_id":1}
no leeway: ExpiredTokenException: The token has expired
keys: {"user_id":2}
one key: InvalidTokenException: The token's signature does not match
good: {"user_id":2}
