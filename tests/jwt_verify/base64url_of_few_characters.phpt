--TEST--
imbachat_jwt_verify(): a payload of a few characters is strict base64url too
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$header = base64url('{"alg":"HS256"}');
foreach (['e30', 'e30+', 'e30=', 'e3!0', '*', 'eyI!IjE3', 'eyJhIjoxfQ', 'eyJhIjoxfQ==', 'eyJhI.'] as $payload) {
    $signed = "$header.$payload";
    verdict($payload, $signed . '.' . base64url(hash_hmac('sha256', $signed, 'secret', true)));
}
?>
--EXPECT--
e30: []
e30+: InvalidTokenException: The token's payload is not strict base64url
e30=: InvalidTokenException: The token's payload is not strict base64url
e3!0: InvalidTokenException: The token's payload is not strict base64url
*: InvalidTokenException: The token's payload is not strict base64url
eyI!IjE3: InvalidTokenException: The token's payload is not strict base64url
eyJhIjoxfQ: {"a":1}
eyJhIjoxfQ==: InvalidTokenException: The token's payload is not strict base64url
eyJhI.: InvalidTokenException: The token does not have three segments
