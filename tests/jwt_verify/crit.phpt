--TEST--
imbachat_jwt_verify(): a header with crit is rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach (['["exp"]', '["b64"]', '[]', '{}', 'null', 'false', '""'] as $crit) {
    verdict($crit, signed('{"alg":"HS256","crit":' . $crit . '}', '{}', 'secret'));
}
verdict('first', signed('{"crit":["b64"],"b64":false,"alg":"HS256"}', '{}', 'secret'));
?>
--EXPECT--
["exp"]: InvalidTokenException: The token's header has crit, and no extension is supported
["b64"]: InvalidTokenException: The token's header has crit, and no extension is supported
[]: InvalidTokenException: The token's header has crit, and no extension is supported
{}: InvalidTokenException: The token's header has crit, and no extension is supported
null: InvalidTokenException: The token's header has crit, and no extension is supported
false: InvalidTokenException: The token's header has crit, and no extension is supported
"": InvalidTokenException: The token's header has crit, and no extension is supported
first: InvalidTokenException: The token's header has crit, and no extension is supported
