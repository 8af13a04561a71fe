--TEST--
imbachat_jwt(): an empty key is rejected
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(6));
throws(fn() => imbachat_jwt(6, null));
throws(fn() => imbachat_jwt(6, ''));
ini_set('imbachat.secret_key', 'configured');
throws(fn() => imbachat_jwt(6, '')); // an empty string is no null
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #2 ($secret_key) must be given when the php.ini setting imbachat.secret_key is empty
ValueError: imbachat_jwt(): Argument #2 ($secret_key) must be given when the php.ini setting imbachat.secret_key is empty
ValueError: imbachat_jwt(): Argument #2 ($secret_key) must not be empty
ValueError: imbachat_jwt(): Argument #2 ($secret_key) must not be empty
