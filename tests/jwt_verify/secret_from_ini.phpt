--TEST--
imbachat_jwt_verify(): null means the key in php.ini
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=configured
--FILE--
<?php
require __DIR__ . '/verdict.inc';

verdict('configured', token('{"user_id":6}', 'configured'), null);
verdict('another', token('{"user_id":6}', 'another'), null);
verdict('given', token('{"user_id":6}', 'configured'), 'given');
verdict('given in an array', token('{"user_id":6}', 'configured'), ['given']);
ini_set('imbachat.secret_key', "changed\0!");
verdict('changed', token('{"user_id":6}', "changed\0!"), null);
verdict('before the change', token('{"user_id":6}', 'configured'), null);
var_dump(imbachat_jwt_verify(imbachat_jwt(6))['user_id']);
?>
--EXPECT--
configured: {"user_id":6}
another: InvalidTokenException: The token's signature does not match
given: InvalidTokenException: The token's signature does not match
given in an array: InvalidTokenException: The token's signature does not match
changed: {"user_id":6}
before the change: InvalidTokenException: The token's signature does not match
int(6)
