--TEST--
imbachat_jwt_verify(): an unsigned token is rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach (['none', 'None', 'NONE', 'nOnE', ''] as $alg) {
    $header = json_encode(['alg' => $alg]);
    verdict("$alg without signature", base64url($header) . '.' . base64url('{"user_id":1}') . '.');
    verdict("$alg with an empty key's signature", signed($header, '{"user_id":1}', ''));
    verdict("$alg with ours", signed($header, '{"user_id":1}', 'secret'));
}
verdict('HS256 without signature', base64url('{"alg":"HS256"}') . '.' . base64url('{"user_id":1}') . '.');
verdict('HS256 with an empty key\'s signature', signed('{"alg":"HS256"}', '{"user_id":1}', ''));
?>
--EXPECT--
none without signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
none with an empty key's signature: InvalidTokenException: The token's signature does not match
none with ours: InvalidTokenException: The token's alg is not HS256
None without signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
None with an empty key's signature: InvalidTokenException: The token's signature does not match
None with ours: InvalidTokenException: The token's alg is not HS256
NONE without signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
NONE with an empty key's signature: InvalidTokenException: The token's signature does not match
NONE with ours: InvalidTokenException: The token's alg is not HS256
nOnE without signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
nOnE with an empty key's signature: InvalidTokenException: The token's signature does not match
nOnE with ours: InvalidTokenException: The token's alg is not HS256
 without signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
 with an empty key's signature: InvalidTokenException: The token's signature does not match
 with ours: InvalidTokenException: The token's alg is not HS256
HS256 without signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
HS256 with an empty key's signature: InvalidTokenException: The token's signature does not match
