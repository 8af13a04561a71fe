--TEST--
imbachat_check_auth(): null means the php.ini setting
--EXTENSIONS--
imbachat
--INI--
imbachat.login=Root
imbachat.password="abc:d"
--FILE--
<?php
require __DIR__ . '/basic.inc';

var_dump(imbachat_check_auth(null, null, basic('root', 'abc:d')));
var_dump(imbachat_check_auth(null, null, basic('root', 'abc')));
var_dump(imbachat_check_auth('other', null, basic('other', 'abc:d')));
var_dump(imbachat_check_auth(null, 'other', basic('root', 'other')));
var_dump(imbachat_check_auth('other', 'other', basic('root', 'abc:d')));
ini_set('imbachat.login', 'changed');
ini_set('imbachat.password', "ab\0c");
var_dump(imbachat_check_auth(null, null, basic('changed', "ab\0c")), imbachat_check_auth(null, null, basic('root', 'abc:d')));
ini_restore('imbachat.login');
ini_restore('imbachat.password');
var_dump(imbachat_check_auth(null, null, basic('root', 'abc:d')));
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
