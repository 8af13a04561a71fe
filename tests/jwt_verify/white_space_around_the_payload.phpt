--TEST--
imbachat_jwt_verify(): only JSON white space may surround the payload
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach ([' ', "\t", "\r", "\n", "\v", "\f", "\0", "\u{A0}"] as $space) {
    verdict($space, token($space . '{"user_id":6}', 'secret'));
    verdict($space, token('{"user_id":6}' . $space, 'secret'));
}
?>
--EXPECT--
 : {"user_id":6}
 : {"user_id":6}
\t: {"user_id":6}
\t: {"user_id":6}
\r: {"user_id":6}
\r: {"user_id":6}
\n: {"user_id":6}
\n: {"user_id":6}
\v: InvalidTokenException: The token's payload is not a JSON object
\v: InvalidTokenException: The token's payload is not a JSON object
\f: InvalidTokenException: The token's payload is not a JSON object
\f: InvalidTokenException: The token's payload is not a JSON object
\000: InvalidTokenException: The token's payload is not a JSON object
\000: InvalidTokenException: The token's payload is not a JSON object
\302\240: InvalidTokenException: The token's payload is not a JSON object
\302\240: InvalidTokenException: The token's payload is not a JSON object
