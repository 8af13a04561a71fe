--TEST--
imbachat_jwt_verify(): any of several keys
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$token = token('{"user_id":6}', 'second');
verdict('first', $token, ['second', 'third']);
verdict('middle', $token, ['first', 'second', 'third']);
verdict('last', $token, ['first', 'second']);
verdict('alone', $token, ['second']);
verdict('named', $token, ['old' => 'first', 'new' => 'second', 7 => 'third']);
verdict('twice', $token, ['second', 'second']);
verdict('none of them', $token, ['first', 'third']);
verdict('glued together', $token, ['sec', 'ond']);
verdict('one of many', $token, [...array_map('strval', range(1, 1000)), 'second']);
$keys = ['first'];
$keys[] = &$keys2;
$keys2 = 'second';
verdict('by reference', $token, $keys);
verdict('expired', token('{"exp":1}', 'second'), ['first', 'second']);
?>
--EXPECT--
first: {"user_id":6}
middle: {"user_id":6}
last: {"user_id":6}
alone: {"user_id":6}
named: {"user_id":6}
twice: {"user_id":6}
none of them: InvalidTokenException: The token's signature does not match
glued together: InvalidTokenException: The token's signature does not match
one of many: {"user_id":6}
by reference: {"user_id":6}
expired: ExpiredTokenException: The token has expired
