--TEST--
imbachat_jwt_verify(): other members of the header change nothing
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach ([
    '{"alg":"HS256"}',
    '{"alg":"HS256","typ":"JWT"}',
    " {\r\n\t\"typ\" : \"at+jwt\" , \"alg\" : \"HS256\" } ",
    '{"kid":"../../etc/passwd","alg":"HS256"}',
    '{"alg":"HS256","jku":"https://evil.example/keys","jwk":{"kty":"oct","k":"AA"}}',
    '{"alg":"HS256","enc":"A128GCM","zip":"DEF"}',
    '{"typ":null,"":0,"\u0000x":1,"alg":"HS256"}',
    '{"alg":"HS256","Crit":["exp"]}',
] as $header) {
    verdict($header, signed($header, '{"user_id":6}', 'secret'));
}
?>
--EXPECT--
{"alg":"HS256"}: {"user_id":6}
{"alg":"HS256","typ":"JWT"}: {"user_id":6}
 {\r\n\t"typ" : "at+jwt" , "alg" : "HS256" } : {"user_id":6}
{"kid":"../../etc/passwd","alg":"HS256"}: {"user_id":6}
{"alg":"HS256","jku":"https://evil.example/keys","jwk":{"kty":"oct","k":"AA"}}: {"user_id":6}
{"alg":"HS256","enc":"A128GCM","zip":"DEF"}: {"user_id":6}
{"typ":null,"":0,"\u0000x":1,"alg":"HS256"}: {"user_id":6}
{"alg":"HS256","Crit":["exp"]}: {"user_id":6}
