--TEST--
imbachat_check_auth(): a header with another scheme is not skipped for a later Basic header
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$good = basic('root', 'abc')['HTTP_AUTHORIZATION'];
$php = ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => 'abc'];
foreach (['Digest username="root"', 'Bearer x', 'garbage', ' ', '0', "\0", 'Basic', 'Basic !'] as $other) {
    verdict($other, ['HTTP_AUTHORIZATION' => $other, 'REDIRECT_HTTP_AUTHORIZATION' => $good] + $php);
    verdict("redirect $other", ['REDIRECT_HTTP_AUTHORIZATION' => $other] + $php);
}
?>
--EXPECT--
Digest username="root": out
redirect Digest username="root": out
Bearer x: out
redirect Bearer x: out
garbage: out
redirect garbage: out
 : out
redirect  : out
0: out
redirect 0: out
\000: out
redirect \000: out
Basic: out
redirect Basic: out
Basic !: out
redirect Basic !: out
