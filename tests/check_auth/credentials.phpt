--TEST--
imbachat_check_auth(): the right login with the right password, and nothing else
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

verdict('right', basic('root', 'abc'));
verdict('wrong password', basic('root', 'abd'));
verdict('password cut', basic('root', 'ab'));
verdict('password longer', basic('root', 'abcd'));
verdict('wrong login', basic('boot', 'abc'));
verdict('login cut', basic('roo', 'abc'));
verdict('login longer', basic('root2', 'abc'));
verdict('both wrong', basic('a', 'b'));
verdict('swapped', basic('abc', 'root'));
verdict('empty password', basic('root', ''));
verdict('empty login', basic('', 'abc'));
verdict('both empty', basic('', ''));
verdict('space before', basic(' root', 'abc'));
verdict('space behind', basic('root', 'abc '));
verdict('line feed behind', basic('root', "abc\n"));
verdict('no request', []);
?>
--EXPECT--
right: in
wrong password: out
password cut: out
password longer: out
wrong login: out
login cut: out
login longer: out
both wrong: out
swapped: out
empty password: out
empty login: out
both empty: out
space before: out
space behind: out
line feed behind: out
no request: out
