--TEST--
imbachat_check_auth(): a site without login or password is closed
--EXTENSIONS--
imbachat
--INI--
imbachat.login=
imbachat.password=
--FILE--
<?php
require __DIR__ . '/basic.inc';
require __DIR__ . '/../throws.inc';

$nobody = basic('', '');
throws(fn() => imbachat_check_auth(null, null, $nobody));
throws(fn() => imbachat_check_auth('', '', $nobody));
throws(fn() => imbachat_check_auth('root', '', basic('root', '')));
throws(fn() => imbachat_check_auth('root', null, basic('root', '')));
throws(fn() => imbachat_check_auth('', 'abc', basic('', 'abc')));
throws(fn() => imbachat_check_auth(null, 'abc', basic('', 'abc')));
// The request is not looked at before.
throws(fn() => imbachat_check_auth(null, null, []));
throws(fn() => imbachat_check_auth(server: ['HTTP_AUTHORIZATION' => 'Digest x']));
throws(fn() => imbachat_check_auth());
ini_set('imbachat.login', 'root');
throws(fn() => imbachat_check_auth(null, null, basic('root', '')));
ini_set('imbachat.password', 'abcdefgh');
throws(fn() => imbachat_check_auth('', null, basic('', 'abc'))); // an empty string is no null
throws(fn() => imbachat_check_auth(null, '', basic('root', '')));
?>
--EXPECT--
ValueError: imbachat_check_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must not be empty
ValueError: imbachat_check_auth(): Argument #2 ($password) must not be empty
ValueError: imbachat_check_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password is empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must not be empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
ValueError: imbachat_check_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password is empty
ValueError: imbachat_check_auth(): Argument #1 ($login) must not be empty
ValueError: imbachat_check_auth(): Argument #2 ($password) must not be empty
