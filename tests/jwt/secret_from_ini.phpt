--TEST--
imbachat_jwt(): null means the key in php.ini
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=configured
--FILE--
<?php
require __DIR__ . '/../token.inc';

$same = fn(?string $given, string $key) => in_one_second(fn($now)
    => imbachat_jwt(6, $given) === documented_token(6, $key, $now + 3600));
var_dump($same(null, 'configured'), $same('given', 'given'));
ini_set('imbachat.secret_key', "changed\0at run time");
var_dump($same(null, "changed\0at run time"));
ini_restore('imbachat.secret_key');
var_dump($same(null, 'configured'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
