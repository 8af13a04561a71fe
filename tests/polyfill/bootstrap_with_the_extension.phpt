--TEST--
lib/polyfill: where the functions are there already, bootstrap.php defines nothing
--EXTENSIONS--
imbachat
--FILE--
<?php
$before = [get_defined_functions()['user'], get_declared_classes(), get_defined_constants(), spl_autoload_functions()];
require dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php';
var_dump($before[0] === get_defined_functions()['user'], count($before[1]) === count(get_declared_classes()));
var_dump(count($before[2]) === count(get_defined_constants()), $before[3] === spl_autoload_functions());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
