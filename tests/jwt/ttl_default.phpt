--TEST--
imbachat_jwt(): a token is valid for an hour by default
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

var_dump(in_one_second(fn($now) => json_decode(payload(imbachat_jwt(6, 'secret')))->exp - $now));
var_dump(in_one_second(fn($now) => json_decode(payload(imbachat_jwt(6, 'secret', 1)))->exp - $now));
var_dump(in_one_second(fn($now) => json_decode(payload(imbachat_jwt(6, 'secret', 25200)))->exp - $now));
?>
--EXPECT--
int(3600)
int(1)
int(25200)
