--TEST--
imbachat_check_auth(): changes that the script made to $_SERVER are seen
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$check = fn() => var_dump(imbachat_check_auth('root', 'abc'));
$_SERVER['HTTP_AUTHORIZATION'] = basic('root', 'abc')['HTTP_AUTHORIZATION'];
$check();
$_SERVER['HTTP_AUTHORIZATION'] = 'Basic !';
$check();
unset($_SERVER['HTTP_AUTHORIZATION']);
$_SERVER += ['PHP_AUTH_USER' => 'ROOT', 'PHP_AUTH_PW' => 'abc'];
$check();
$_SERVER = basic('root', 'abc');
$check();
$another = basic('root', 'abc');
$_SERVER = &$another;
$check();
foreach ([[], null, 'HTTP_AUTHORIZATION', 5, new ArrayObject(basic('root', 'abc'))] as $_SERVER) {
    $check();
}
unset($GLOBALS['_SERVER']);
$check();
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
