--TEST--
imbachat_check_auth(): the first header that is set decides
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$good = basic('root', 'abc')['HTTP_AUTHORIZATION'];
$bad = basic('root', 'wrong')['HTTP_AUTHORIZATION'];
$php = ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => 'abc'];
$bad_php = ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => 'wrong'];
verdict('good, redirect bad', ['REDIRECT_HTTP_AUTHORIZATION' => $bad, 'HTTP_AUTHORIZATION' => $good]);
verdict('bad, redirect good', ['REDIRECT_HTTP_AUTHORIZATION' => $good, 'HTTP_AUTHORIZATION' => $bad]);
verdict('good, PHP_AUTH bad', ['HTTP_AUTHORIZATION' => $good] + $bad_php);
verdict('bad, PHP_AUTH good', ['HTTP_AUTHORIZATION' => $bad] + $php);
verdict('redirect good, twice bad', [
    'REDIRECT_REDIRECT_HTTP_AUTHORIZATION' => $bad,
    'REDIRECT_HTTP_AUTHORIZATION' => $good,
]);
verdict('redirect bad, twice good', [
    'REDIRECT_REDIRECT_HTTP_AUTHORIZATION' => $good,
    'REDIRECT_HTTP_AUTHORIZATION' => $bad,
]);
verdict('twice bad, PHP_AUTH good', ['REDIRECT_REDIRECT_HTTP_AUTHORIZATION' => $bad] + $php);
verdict('redirect good, PHP_AUTH bad', ['REDIRECT_HTTP_AUTHORIZATION' => $good] + $bad_php);
verdict('redirect bad, PHP_AUTH good', ['REDIRECT_HTTP_AUTHORIZATION' => $bad] + $php);
?>
--EXPECT--
good, redirect bad: in
bad, redirect good: out
good, PHP_AUTH bad: in
bad, PHP_AUTH good: out
redirect good, twice bad: in
redirect bad, twice good: out
twice bad, PHP_AUTH good: out
redirect good, PHP_AUTH bad: in
redirect bad, PHP_AUTH good: out
