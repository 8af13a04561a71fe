--TEST--
imbachat_check_auth(): null means the php.ini setting
--EXTENSIONS--
imbachat
--INI--
imbachat.login=Root
imbachat.password="abcdef:g"
--FILE--
<?php
require __DIR__ . '/basic.inc';

var_dump(imbachat_check_auth(null, null, basic('root', 'abcdef:g')));
var_dump(imbachat_check_auth(null, null, basic('root', 'abc')));
var_dump(imbachat_check_auth('other', null, basic('other', 'abcdef:g')));
var_dump(imbachat_check_auth(null, 'other', basic('root', 'other')));
var_dump(imbachat_check_auth('other', 'other', basic('root', 'abcdef:g')));
ini_set('imbachat.login', 'changed');
ini_set('imbachat.password', "abcdef\0g");
var_dump(
    imbachat_check_auth(null, null, basic('changed', "abcdef\0g")),
    imbachat_check_auth(null, null, basic('root', 'abcdef:g')),
);
ini_restore('imbachat.login');
ini_restore('imbachat.password');
var_dump(imbachat_check_auth(null, null, basic('root', 'abcdef:g')));
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
