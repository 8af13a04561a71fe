--TEST--
imbachat_jwt_verify(): the header must have alg, as a string
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach ([
    '{}', '{"typ":"JWT"}', '{"Alg":"HS256"}', '{"ALG":"HS256"}', '{"alg\u0000":"HS256"}', '{"alg":null}',
    '{"alg":true}', '{"alg":256}', '{"alg":["HS256"]}', '{"alg":{"0":"HS256"}}', '{"x":{"alg":"HS256"}}',
] as $header) {
    verdict($header, signed($header, '{}', 'secret'));
}
?>
--EXPECT--
{}: InvalidTokenException: The token's alg is not HS256
{"typ":"JWT"}: InvalidTokenException: The token's alg is not HS256
{"Alg":"HS256"}: InvalidTokenException: The token's alg is not HS256
{"ALG":"HS256"}: InvalidTokenException: The token's alg is not HS256
{"alg\u0000":"HS256"}: InvalidTokenException: The token's alg is not HS256
{"alg":null}: InvalidTokenException: The token's alg is not HS256
{"alg":true}: InvalidTokenException: The token's alg is not HS256
{"alg":256}: InvalidTokenException: The token's alg is not HS256
{"alg":["HS256"]}: InvalidTokenException: The token's alg is not HS256
{"alg":{"0":"HS256"}}: InvalidTokenException: The token's alg is not HS256
{"x":{"alg":"HS256"}}: InvalidTokenException: The token's alg is not HS256
