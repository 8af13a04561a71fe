--TEST--
imbachat_jwt_verify(): any alg but exactly HS256 is rejected, even if the key signed the token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach ([
    'HS384', 'HS512', 'RS256', 'ES256', 'PS256', 'EdDSA', 'dir', 'hs256', 'Hs256', 'HS256 ', ' HS256', "HS256\0",
    'HS2560', 'HS25', 'SHA256',
] as $alg) {
    verdict($alg, signed(json_encode(['alg' => $alg]), '{}', 'secret'));
}
verdict('HS384 really', signed('{"alg":"HS384"}', '{}', 'secret', 'sha384'));
verdict('HS512 really', signed('{"alg":"HS512"}', '{}', 'secret', 'sha512'));
verdict('HS256 with SHA-512', signed('{"alg":"HS256"}', '{}', 'secret', 'sha512'));
verdict('HS256 with MD5', signed('{"alg":"HS256"}', '{}', 'secret', 'md5'));
verdict('HS256 with escapes', signed('{"\u0061lg":"HS\u0032\u0035\u0036"}', '{}', 'secret'));
?>
--EXPECT--
HS384: InvalidTokenException: The token's alg is not HS256
HS512: InvalidTokenException: The token's alg is not HS256
RS256: InvalidTokenException: The token's alg is not HS256
ES256: InvalidTokenException: The token's alg is not HS256
PS256: InvalidTokenException: The token's alg is not HS256
EdDSA: InvalidTokenException: The token's alg is not HS256
dir: InvalidTokenException: The token's alg is not HS256
hs256: InvalidTokenException: The token's alg is not HS256
Hs256: InvalidTokenException: The token's alg is not HS256
HS256 : InvalidTokenException: The token's alg is not HS256
 HS256: InvalidTokenException: The token's alg is not HS256
HS256\000: InvalidTokenException: The token's alg is not HS256
HS2560: InvalidTokenException: The token's alg is not HS256
HS25: InvalidTokenException: The token's alg is not HS256
SHA256: InvalidTokenException: The token's alg is not HS256
HS384 really: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
HS512 really: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
HS256 with SHA-512: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
HS256 with MD5: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
HS256 with escapes: []
