--TEST--
imbachat_jwt_verify(): a header that is not a JSON object
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach ([
    '',
    ' ',
    '[]',
    '["HS256"]',
    '[{"alg":"HS256"}]',
    '"HS256"',
    '5',
    'null',
    'true',
    '{',
    '{"alg":"HS256"',
    '{"alg":"HS256"}}',
    '{"alg":"HS256",}',
    "{'alg':'HS256'}",
    '{"alg":"HS256"}x',
    "{\"alg\":\"HS256\"}\0",
    "\xef\xbb\xbf{\"alg\":\"HS256\"}",
    "{\"alg\":\"HS256\",\"x\":\"\xff\"}",
    '{"alg":"HS256","x":' . str_repeat('[', 600) . str_repeat(']', 600) . '}',
] as $header) {
    verdict(strlen($header) > 100 ? 'too deep' : $header, signed($header, '{}', 'secret'));
}
?>
--EXPECT--
: InvalidTokenException: The token's header is not a JSON object
 : InvalidTokenException: The token's header is not a JSON object
[]: InvalidTokenException: The token's header is not a JSON object
["HS256"]: InvalidTokenException: The token's header is not a JSON object
[{"alg":"HS256"}]: InvalidTokenException: The token's header is not a JSON object
"HS256": InvalidTokenException: The token's header is not a JSON object
5: InvalidTokenException: The token's header is not a JSON object
null: InvalidTokenException: The token's header is not a JSON object
true: InvalidTokenException: The token's header is not a JSON object
{: InvalidTokenException: The token's header is not a JSON object
{"alg":"HS256": InvalidTokenException: The token's header is not a JSON object
{"alg":"HS256"}}: InvalidTokenException: The token's header is not a JSON object
{"alg":"HS256",}: InvalidTokenException: The token's header is not a JSON object
{'alg':'HS256'}: InvalidTokenException: The token's header is not a JSON object
{"alg":"HS256"}x: InvalidTokenException: The token's header is not a JSON object
{"alg":"HS256"}\000: InvalidTokenException: The token's header is not a JSON object
\357\273\277{"alg":"HS256"}: InvalidTokenException: The token's header is not a JSON object
{"alg":"HS256","x":"\377"}: InvalidTokenException: The token's header is not a JSON object
too deep: InvalidTokenException: The token's header is not a JSON object
