--TEST--
imbachat_check_auth(): the ASCII case of the login is ignored on both sides
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

foreach (['root', 'Root', 'ROOT', 'rOOt'] as $configured) {
    foreach (['root', 'Root', 'ROOT', 'RooT'] as $sent) {
        imbachat_check_auth($configured, 'abc', basic($sent, 'abc')) ?: print "$sent is not $configured\n";
        imbachat_check_auth($configured, 'abc', ['PHP_AUTH_USER' => $sent, 'PHP_AUTH_PW' => 'abc'])
            ?: print "PHP_AUTH_USER $sent is not $configured\n";
    }
}
// The bytes next to the letters differ by the same bit and are no letters.
verdict('@ and `', basic('`', 'abc'), '@');
verdict('[ and {', basic('{', 'abc'), '[');
verdict('Z and z', basic('z', 'abc'), 'Z');
?>
--EXPECT--
@ and `: out
[ and {: out
Z and z: in
