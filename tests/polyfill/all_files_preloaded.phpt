--TEST--
lib/polyfill: PHP 8 can load the functions for PHP 7.4 too, as a site does that preloads all its files
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/child.inc';

$functions = var_export(dirname(__DIR__, 2) . '/lib/polyfill/functions74.php', true);
echo without_extension("echo imbachat_users_json([]);", "require $functions;"), "\n";
echo without_extension("require $functions; echo imbachat_users_json([]);"), "\n";
?>
--EXPECT--
[]
[]
