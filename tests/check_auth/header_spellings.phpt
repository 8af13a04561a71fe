--TEST--
imbachat_check_auth(): credentials are found under every name that servers use
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$good = basic('root', 'abc')['HTTP_AUTHORIZATION'];
verdict('HTTP_AUTHORIZATION', ['HTTP_AUTHORIZATION' => $good]);
verdict('REDIRECT_HTTP_AUTHORIZATION', ['REDIRECT_HTTP_AUTHORIZATION' => $good]);
verdict('REDIRECT_REDIRECT_HTTP_AUTHORIZATION', ['REDIRECT_REDIRECT_HTTP_AUTHORIZATION' => $good]);
verdict('PHP_AUTH_USER and PHP_AUTH_PW', ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => 'abc']);
foreach ([
    'http_authorization', 'Authorization', 'AUTHORIZATION', 'REDIRECT_REDIRECT_REDIRECT_HTTP_AUTHORIZATION',
    'HTTP_PROXY_AUTHORIZATION', 'HTTP_X_AUTHORIZATION',
] as $name) {
    verdict($name, [$name => $good]);
}
verdict('PHP_AUTH_DIGEST', ['PHP_AUTH_DIGEST' => $good]);
verdict('REMOTE_USER', ['REMOTE_USER' => 'root', 'PHP_AUTH_PW' => 'abc']);
verdict('a list', [$good]);
?>
--EXPECT--
HTTP_AUTHORIZATION: in
REDIRECT_HTTP_AUTHORIZATION: in
REDIRECT_REDIRECT_HTTP_AUTHORIZATION: in
PHP_AUTH_USER and PHP_AUTH_PW: in
http_authorization: out
Authorization: out
AUTHORIZATION: out
REDIRECT_REDIRECT_REDIRECT_HTTP_AUTHORIZATION: out
HTTP_PROXY_AUTHORIZATION: out
HTTP_X_AUTHORIZATION: out
PHP_AUTH_DIGEST: out
REMOTE_USER: out
a list: out
