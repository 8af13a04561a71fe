--TEST--
lib/polyfill: functions74.php declares functions before PHP 8.0.0 only
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
$code = file_get_contents(dirname(__DIR__, 2) . '/lib/polyfill/functions74.php');
$php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n -r ';
foreach ([79999, 80000] as $version) {
    $of_version = strtr($code, ['<?php' => '', 'PHP_VERSION_ID' => $version]);
    $count = "$of_version echo count(get_defined_functions()['user']);";
    echo "$version: ", shell_exec($php . escapeshellarg($count)), "\n";
}
?>
--EXPECT--
79999: 10
80000: 0
