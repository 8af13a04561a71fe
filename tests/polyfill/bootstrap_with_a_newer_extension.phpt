--TEST--
lib/polyfill: an extension with the eight arguments of imbachat_widget() is new enough, and so is one with more
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
$code = file_get_contents(dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php');
$code = str_replace(['<?php', 'extension_loaded('], ['', 'loaded('], $code);
$php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n -d display_errors=1 -d log_errors=0 -r ';
foreach (['$a, $b, $c, $d, $e, $f, $g, $h', '$a, $b, $c, $d, $e, $f, $g, $h, $i'] as $parameters) {
    $extension = "function loaded(\$name) { return true; } function imbachat_widget($parameters) {} ";
    echo shell_exec($php . escapeshellarg("$extension $code echo 'goes on';")), "\n";
}
?>
--EXPECT--
goes on
goes on
