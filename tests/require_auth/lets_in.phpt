--TEST--
imbachat_require_auth(): returns nothing and changes nothing for the right credentials
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../check_auth/basic.inc';

http_response_code(203);
header('Content-Type: text/plain');
var_dump(imbachat_require_auth('root', 'abc', basic('ROOT', 'abc')), http_response_code());
$_SERVER['HTTP_AUTHORIZATION'] = basic('root', 'abcdefgh')['HTTP_AUTHORIZATION'];
ini_set('imbachat.login', 'root');
ini_set('imbachat.password', 'abcdefgh');
var_dump(imbachat_require_auth());
var_dump(imbachat_require_auth('other', 'pass', ['PHP_AUTH_USER' => 'other', 'PHP_AUTH_PW' => 'pass']));
?>
--EXPECT--
NULL
int(203)
NULL
NULL
