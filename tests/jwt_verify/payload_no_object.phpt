--TEST--
imbachat_jwt_verify(): a payload that is not a JSON object
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach ([
    '', ' ', '[]', '[1]', '[{"user_id":6}]', '"text"', '5', 'null', 'true', 'NULL', '{', '{"user_id":6',
    '{"user_id":6}}', '{"user_id":6,}', "{'user_id':6}", '{user_id:6}', '{"user_id":06}', '{"user_id":6}x',
    "{\"user_id\":6}\0", "\xef\xbb\xbf{}", "{\"name\":\"caf\xe9\"}", '{"name":"\ud800"}', '{"a":1e}',
] as $payload) {
    verdict($payload, token($payload, 'secret'));
}
?>
--EXPECT--
: InvalidTokenException: The token's payload is not a JSON object
 : InvalidTokenException: The token's payload is not a JSON object
[]: InvalidTokenException: The token's payload is not a JSON object
[1]: InvalidTokenException: The token's payload is not a JSON object
[{"user_id":6}]: InvalidTokenException: The token's payload is not a JSON object
"text": InvalidTokenException: The token's payload is not a JSON object
5: InvalidTokenException: The token's payload is not a JSON object
null: InvalidTokenException: The token's payload is not a JSON object
true: InvalidTokenException: The token's payload is not a JSON object
NULL: InvalidTokenException: The token's payload is not a JSON object
{: InvalidTokenException: The token's payload is not a JSON object
{"user_id":6: InvalidTokenException: The token's payload is not a JSON object
{"user_id":6}}: InvalidTokenException: The token's payload is not a JSON object
{"user_id":6,}: InvalidTokenException: The token's payload is not a JSON object
{'user_id':6}: InvalidTokenException: The token's payload is not a JSON object
{user_id:6}: InvalidTokenException: The token's payload is not a JSON object
{"user_id":06}: InvalidTokenException: The token's payload is not a JSON object
{"user_id":6}x: InvalidTokenException: The token's payload is not a JSON object
{"user_id":6}\000: InvalidTokenException: The token's payload is not a JSON object
\357\273\277{}: InvalidTokenException: The token's payload is not a JSON object
{"name":"caf\351"}: InvalidTokenException: The token's payload is not a JSON object
{"name":"\ud800"}: InvalidTokenException: The token's payload is not a JSON object
{"a":1e}: InvalidTokenException: The token's payload is not a JSON object
