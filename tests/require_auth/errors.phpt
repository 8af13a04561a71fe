--TEST--
imbachat_require_auth(): missing configuration and wrong types throw, without a response
--EXTENSIONS--
imbachat
--INI--
imbachat.login=
imbachat.password=
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_require_auth());
throws(fn() => imbachat_require_auth('', 'abc', []));
throws(fn() => imbachat_require_auth('root', '', []));
throws(fn() => imbachat_require_auth('root', null, ['HTTP_AUTHORIZATION' => 'Basic cm9vdDo=']));
throws(fn() => imbachat_require_auth('root', 'abc', 'no array'));
var_dump(http_response_code());
?>
--EXPECT--
ValueError: imbachat_require_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
ValueError: imbachat_require_auth(): Argument #1 ($login) must not be empty
ValueError: imbachat_require_auth(): Argument #2 ($password) must not be empty
ValueError: imbachat_require_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password is empty
TypeError: imbachat_require_auth(): Argument #3 ($server) must be of type ?array, string given
bool(false)
