--TEST--
imbachat_check_auth(): the first colon ends the login; later colons belong to the password
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

foreach (['a:b', ':', '::', ':abc', 'abc:', 'http://x:y@z/'] as $password) {
    verdict("password $password", basic('root', $password), 'root', $password);
}
verdict('cut at the colon', basic('root', 'a'), 'root', 'a:b');
verdict('a login with a colon can never be sent', basic('ro:ot', 'abc'), 'ro:ot');
verdict('its other reading', basic('ro', 'ot:abc'), 'ro', 'ot:abc');
verdict('PHP_AUTH_USER is a login whole', ['PHP_AUTH_USER' => 'ro:ot', 'PHP_AUTH_PW' => 'abc'], 'ro:ot');
verdict('no colon', ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode('root')]);
verdict('no colon at all, all in the login', ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode('rootabc')]);
verdict('nothing encoded', ['HTTP_AUTHORIZATION' => 'Basic ']);
?>
--EXPECT--
password a:b: in
password :: in
password ::: in
password :abc: in
password abc:: in
password http://x:y@z/: in
cut at the colon: out
a login with a colon can never be sent: out
its other reading: in
PHP_AUTH_USER is a login whole: in
no colon: out
no colon at all, all in the login: out
nothing encoded: out
