--TEST--
imbachat_jwt(): a million claims
--EXTENSIONS--
imbachat
--INI--
memory_limit=1G
--FILE--
<?php
require __DIR__ . '/../throws.inc';
require __DIR__ . '/../token.inc';

$claims = [];
$count = getenv('USE_ZEND_ALLOC') === '0'
    ? 50000
    : 1000000; // less under a checker of memory, for which it takes minutes
for ($i = 0; $i < $count; $i++) {
    $claims["c$i"] = $i;
}
$token = imbachat_jwt(6, 'k', 60, $claims);
preg_match('/"exp":(\d+)/', payload(substr($token, 0, 100)), $match);
var_dump($token === documented_token(6, 'k', (int) $match[1], $claims));
throws(fn() => imbachat_jwt_verify($token, 'k')); // what nobody would send back
$claims['last'] = INF;
throws(fn() => imbachat_jwt(6, 'k', 60, $claims));
unset($claims['last'], $token);
$claims[] = 'without a name';
throws(fn() => imbachat_jwt(6, 'k', 60, $claims));
?>
--EXPECT--
bool(true)
ImbaChat\InvalidTokenException: The token is longer than 65535 bytes
JsonException: Inf and NaN cannot be JSON encoded
ValueError: imbachat_jwt(): Argument #4 ($claims) must have only string keys
