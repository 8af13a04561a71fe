--TEST--
imbachat_jwt_verify(): a token has at most 65,535 bytes
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

// 27 + 1 + payload + 1 + 43 characters; a payload of 49,097 bytes makes 65,463 characters of base64url.
$of_size = fn(int $bytes) => signed('{"alg": "HS256" }   ', '{"a":"' . str_repeat('x', $bytes - 8) . '"}', 'secret');
$longest = $of_size(49097);
$longer = $of_size(49098);
var_dump(strlen($longest), strlen(imbachat_jwt_verify($longest, 'secret')['a']), strlen($longer));
verdict('longer', $longer);
verdict('a megabyte of dots', str_repeat('.', 1 << 20));
verdict('a megabyte of letters', str_repeat('A', 1 << 20));
?>
--EXPECT--
int(65535)
int(49089)
int(65536)
longer: InvalidTokenException: The token is longer than 65535 bytes
a megabyte of dots: InvalidTokenException: The token is longer than 65535 bytes
a megabyte of letters: InvalidTokenException: The token is longer than 65535 bytes
