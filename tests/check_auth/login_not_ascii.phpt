--TEST--
imbachat_check_auth(): case is not folded beyond ASCII
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

verdict('the same letters', basic('Пётр', 'abc'), 'Пётр');
verdict('other case', basic('пётр', 'abc'), 'Пётр');
verdict('ASCII beside them', basic('пёТР-Admin', 'abc'), 'пёТР-aDMIN');
verdict('Latin-1', basic("\xe4", 'abc'), "\xc4");
verdict('Kelvin sign', basic("\u{212A}", 'abc'), 'k');
setlocale(LC_ALL, 'de_DE.ISO-8859-1', 'de_DE', 'tr_TR', 'C.UTF-8');
verdict('Latin-1 in a locale', basic("\xe4", 'abc'), "\xc4");
verdict('I in a locale', basic('i', 'abc'), 'I');
?>
--EXPECT--
the same letters: in
other case: out
ASCII beside them: in
Latin-1: out
Kelvin sign: out
Latin-1 in a locale: out
I in a locale: in
