--TEST--
imbachat_check_auth(): an empty, null or false header counts as missing
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$good = basic('root', 'abc')['HTTP_AUTHORIZATION'];
$php = ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => 'abc'];
foreach (['', null, false] as $none) {
    $none_said = var_export($none, true);
    verdict("$none_said, redirect good", ['HTTP_AUTHORIZATION' => $none, 'REDIRECT_HTTP_AUTHORIZATION' => $good]);
    verdict("$none_said, PHP_AUTH good", ['HTTP_AUTHORIZATION' => $none] + $php);
    verdict(
        "$none_said twice, PHP_AUTH good",
        ['HTTP_AUTHORIZATION' => $none, 'REDIRECT_HTTP_AUTHORIZATION' => $none] + $php,
    );
    verdict("good, redirect $none_said", ['HTTP_AUTHORIZATION' => $good, 'REDIRECT_HTTP_AUTHORIZATION' => $none]);
    verdict("$none_said alone", ['HTTP_AUTHORIZATION' => $none, 'REDIRECT_HTTP_AUTHORIZATION' => $none]);
}
?>
--EXPECT--
'', redirect good: in
'', PHP_AUTH good: in
'' twice, PHP_AUTH good: in
good, redirect '': in
'' alone: out
NULL, redirect good: in
NULL, PHP_AUTH good: in
NULL twice, PHP_AUTH good: in
good, redirect NULL: in
NULL alone: out
false, redirect good: in
false, PHP_AUTH good: in
false twice, PHP_AUTH good: in
good, redirect false: in
false alone: out
