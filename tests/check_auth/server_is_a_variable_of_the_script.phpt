--TEST--
imbachat_check_auth(): a script may have a local variable \$_SERVER
--EXTENSIONS--
imbachat
--FILE--
<?php
$_SERVER['PHP_AUTH_USER'] = 'root';
$_SERVER['PHP_AUTH_PW'] = 'secret';
var_dump(imbachat_check_auth('root', 'secret'), imbachat_check_auth('root', 'other'));
try {
    strlen('');
} catch (Exception $_SERVER) { // makes it one, though nothing is thrown
}
?>
--EXPECT--
bool(true)
bool(false)
