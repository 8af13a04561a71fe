--TEST--
imbachat_check_auth(): arguments of other types; the caller's array is not changed
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_check_auth([], 'abc', []));
throws(fn() => imbachat_check_auth('root', new stdClass(), []));
throws(fn() => imbachat_check_auth('root', 'abc', 'HTTP_AUTHORIZATION'));
throws(fn() => imbachat_check_auth('root', 'abc', new ArrayObject(basic('root', 'abc'))));
var_dump(imbachat_check_auth(12, 34, basic('12', '34')));
$server = basic('root', 'abc') + ['PHP_AUTH_PW' => 5];
$before = serialize($server);
var_dump(imbachat_check_auth(server: $server, password: 'abc', login: 'root'), serialize($server) === $before);
?>
--EXPECT--
TypeError: imbachat_check_auth(): Argument #1 ($login) must be of type ?string, array given
TypeError: imbachat_check_auth(): Argument #2 ($password) must be of type ?string, stdClass given
TypeError: imbachat_check_auth(): Argument #3 ($server) must be of type ?array, string given
TypeError: imbachat_check_auth(): Argument #3 ($server) must be of type ?array, ArrayObject given
bool(true)
bool(true)
bool(true)
