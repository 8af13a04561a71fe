--TEST--
imbachat_jwt_verify(): exactly three segments
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

[$header, $payload, $signature] = explode('.', imbachat_jwt(6, 'secret'));
verdict('nothing', '');
verdict('one', $header);
verdict('two', "$header.$payload");
verdict('two dots alone', '..');
verdict('no header', ".$payload.$signature");
verdict('no payload', "$header..$signature");
verdict('no signature', "$header.$payload.");
verdict('four', "$header.$payload.$signature.");
verdict('five, as an encrypted token', "$header.$payload.$signature.$payload.$signature");
verdict('nothing, signed', '..' . base64url(hash_hmac('sha256', '.', 'secret', true)));
?>
--EXPECT--
nothing: InvalidTokenException: The token does not have three segments
one: InvalidTokenException: The token does not have three segments
two: InvalidTokenException: The token does not have three segments
two dots alone: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
no header: InvalidTokenException: The token's signature does not match
no payload: InvalidTokenException: The token's signature does not match
no signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
four: InvalidTokenException: The token does not have three segments
five, as an encrypted token: InvalidTokenException: The token does not have three segments
nothing, signed: InvalidTokenException: The token's header is not a JSON object
