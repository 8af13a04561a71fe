--TEST--
imbachat_check_auth(): a header over 65,535 bytes lets nobody in
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

// 6 bytes for the scheme, 65,528 of base64, and spaces that count as well
$password = str_repeat('x', 49146 - strlen('root:'));
$header = basic('root', $password)['HTTP_AUTHORIZATION'];
var_dump(strlen($header));
verdict('65534', ['HTTP_AUTHORIZATION' => $header], 'root', $password);
verdict('65535', ['HTTP_AUTHORIZATION' => str_replace(' ', '  ', $header)], 'root', $password);
verdict('65536', ['HTTP_AUTHORIZATION' => str_replace(' ', '   ', $header)], 'root', $password);
verdict('a longer password', basic('root', str_repeat('x', 50000)), 'root', str_repeat('x', 50000));
verdict('a megabyte of letters', ['HTTP_AUTHORIZATION' => 'Basic ' . str_repeat('A', 1 << 20)]);
verdict(
    'a megabyte of spaces',
    ['HTTP_AUTHORIZATION' => 'Basic' . str_repeat(' ', 1 << 20) . base64_encode('root:abc')],
);
?>
--EXPECT--
int(65534)
65534: in
65535: in
65536: out
a longer password: out
a megabyte of letters: out
a megabyte of spaces: out
