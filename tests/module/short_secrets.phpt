--TEST--
imbachat: a password or key of fewer than 8 bytes is rejected as a setting and accepted as an argument
--EXTENSIONS--
imbachat
--INI--
imbachat.login=u
imbachat.password=seven-7
imbachat.secret_key=seven-7
imbachat.dev_id=1
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_check_auth(null, null, []));
throws(fn() => imbachat_require_auth(null, null, []));
throws(fn() => imbachat_jwt(6));
throws(fn() => imbachat_jwt_verify('x'));
throws(fn() => imbachat_widget(6));
var_dump(str_contains(imbachat_widget(), 'v1/1/widget')); // a guest needs no key
var_dump(imbachat_check_auth(null, 'p', ['PHP_AUTH_USER' => 'u', 'PHP_AUTH_PW' => 'p']));
var_dump(
    imbachat_jwt_verify(imbachat_jwt(6, 'k'), 'k')['user_id'],
    imbachat_jwt_verify(imbachat_jwt(6, 'k'), ['k'])['user_id'],
);
var_dump(str_contains(imbachat_widget(6, [], null, 'k'), 'token'));
ini_set('imbachat.password', "eight\0-8");
ini_set('imbachat.secret_key', "eight\0-8");
var_dump(imbachat_check_auth(null, null, ['PHP_AUTH_USER' => 'u', 'PHP_AUTH_PW' => "eight\0-8"]));
var_dump(imbachat_jwt_verify(imbachat_jwt(6))['user_id']);
?>
--EXPECT--
ValueError: imbachat_check_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
ValueError: imbachat_require_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
ValueError: imbachat_jwt(): Argument #2 ($secret_key) must be given when the php.ini setting imbachat.secret_key has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must be given when the php.ini setting imbachat.secret_key has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
ValueError: imbachat_widget(): Argument #4 ($secret_key) must be given when the php.ini setting imbachat.secret_key has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
bool(true)
bool(true)
int(6)
int(6)
bool(true)
bool(true)
int(6)
