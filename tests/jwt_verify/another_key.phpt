--TEST--
imbachat_jwt_verify(): a token signed with another key
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$token = imbachat_jwt(6, 'secret');
foreach (['Secret', 'secret ', 'secre', "secret\0x", "\0secret", 'another', hash('sha256', 'secret', true)] as $key) {
    verdict(json_encode($key) ?: 'hash', $token, $key);
}
// HMAC pads a short key with NUL bytes to a block of 64, so this one is the same key by RFC 2104, not a hole.
var_dump(imbachat_jwt_verify($token, "secret\0")['user_id']);
?>
--EXPECT--
"Secret": InvalidTokenException: The token's signature does not match
"secret ": InvalidTokenException: The token's signature does not match
"secre": InvalidTokenException: The token's signature does not match
"secret\u0000x": InvalidTokenException: The token's signature does not match
"\u0000secret": InvalidTokenException: The token's signature does not match
"another": InvalidTokenException: The token's signature does not match
hash: InvalidTokenException: The token's signature does not match
int(6)
