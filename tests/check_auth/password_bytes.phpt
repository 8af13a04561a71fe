--TEST--
imbachat_check_auth(): the password is compared byte by byte, whatever its bytes
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

verdict('other case', basic('root', 'ABC'));
foreach ([
    'ABC', '0', ' ', "\0", "a\0b", "\xff\xfe", 'пароль', str_repeat('x', 30000),
    implode(array_map('chr', range(0, 255))),
] as $password) {
    imbachat_check_auth('root', $password, basic('root', $password))
        ?: print json_encode($password) . " is not itself\n";
    imbachat_check_auth('root', $password, basic('root', $password . "\0")) && print "a NUL behind does not count\n";
    imbachat_check_auth('root', $password . "\0", basic('root', $password)) && print "a NUL behind does not count\n";
}
verdict('other behind a NUL', basic('root', "a\0c"), 'root', "a\0b");
verdict('composed and decomposed', basic('root', "e\u{301}"), 'root', "\u{e9}");
verdict('login with other behind a NUL', basic("root\0x", 'abc'));
verdict('login with the same behind a NUL', basic("ROOT\0x", 'abc'), "root\0X");
?>
--EXPECT--
other case: out
other behind a NUL: out
composed and decomposed: out
login with other behind a NUL: out
login with the same behind a NUL: in
