--TEST--
imbachat_jwt_verify(): unused bits of base64url must be zero, so a token has one encoding
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$sign = fn($signed) => "$signed." . base64url(hash_hmac('sha256', $signed, 'secret', true));
$good = $sign(base64url('{"alg":"HS256"}') . '.' . base64url('{"a":1}')); // payload of 7 bytes, 4 unused bits
verdict('good', $good);
verdict('payload', $sign(base64url('{"alg":"HS256"}') . '.' . substr_replace(base64url('{"a":1}'), 'R', -1)));
verdict('header', $sign(substr_replace(base64url('{"alg":"HS256" }'), 'R', -1) . '.' . base64url('{}')));

// The last character of a signature holds 4 bits: the three others that decode to the same bytes must be refused.
$alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
$last = strpos($alphabet, substr($good, -1));
foreach ([1, 2, 3] as $bits) {
    verdict('signature', substr($good, 0, -1) . $alphabet[$last + $bits]);
}
verdict('one character of a segment', $good . '.A');
verdict('a length that base64 never has', $sign('AAAAA.' . base64url('{}')));
?>
--EXPECT--
good: {"a":1}
payload: InvalidTokenException: The token's payload is not strict base64url
header: InvalidTokenException: The token's header is not strict base64url
signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
one character of a segment: InvalidTokenException: The token does not have three segments
a length that base64 never has: InvalidTokenException: The token's header is not strict base64url
