--TEST--
lib/polyfill: PHP 7.4.0 is the first that gets the functions, and PHP 8.0.0 the first that gets those with types
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
$bootstrap = dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php';
foreach ([70399, 70400, 79999, 80000] as $version) {
    $code = strtr(file_get_contents($bootstrap), [
        '<?php' => '',
        'PHP_VERSION_ID' => $version,
        '__DIR__' => var_export(dirname($bootstrap), true),
    ]);
    $code .= 'echo implode(" ", preg_grep("/^functions/", array_map("basename", get_included_files()))), "\n";';
    $php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n -d display_errors=0 -d log_errors=0 -r ';
    echo "$version:", rtrim(" " . shell_exec($php . escapeshellarg($code))), "\n";
}
?>
--EXPECT--
70399:
70400: functions74.php
79999: functions74.php
80000: functions80.php
