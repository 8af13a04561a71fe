--TEST--
imbachat_jwt_verify(): the signature is checked first, then the contents, the times last
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

verdict('forged and expired', token('{"exp":1}', 'another'));
verdict('forged and alg none', signed('{"alg":"none"}', '{"exp":1}', 'another'));
verdict('forged and broken', signed('{', '{', 'another'));
verdict('alg none and expired', signed('{"alg":"none"}', '{"exp":1}', 'secret'));
verdict('broken header and payload', signed('{', '{', 'secret'));
verdict('no number and expired', token('{"exp":1,"iat":"yesterday"}', 'secret'));
verdict('expired and not yet valid', token('{"exp":1,"nbf":9999999999}', 'secret'));
verdict('expired and of the future', token('{"exp":1,"iat":9999999999}', 'secret'));
verdict('bad padding and forged', token('{"exp":1}', 'another') . '=');
?>
--EXPECT--
forged and expired: InvalidTokenException: The token's signature does not match
forged and alg none: InvalidTokenException: The token's signature does not match
forged and broken: InvalidTokenException: The token's signature does not match
alg none and expired: InvalidTokenException: The token's alg is not HS256
broken header and payload: InvalidTokenException: The token's header is not a JSON object
no number and expired: InvalidTokenException: The token's exp, nbf or iat is not a number
expired and not yet valid: InvalidTokenException: The token is not valid yet: its nbf lies ahead
expired and of the future: InvalidTokenException: The token was issued in the future: its iat lies ahead
bad padding and forged: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
