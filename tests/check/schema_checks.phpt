--TEST--
imbachat-check: the schema of the report names all checks and no other
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/schema.inc';
require dirname(__DIR__, 2) . '/lib/check/checks.php';

$named = report_schema()->{'$defs'}->check->properties->check->enum;
echo 'lacks: ', implode(', ', array_diff(array_keys(CHECKS), $named)), "\n";
echo 'names none of: ', implode(', ', array_diff($named, array_keys(CHECKS))), "\n";
?>
--EXPECT--
lacks: 
names none of: 
