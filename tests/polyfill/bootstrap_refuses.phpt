--TEST--
lib/polyfill: what bootstrap.php cannot work with is one warning that says what to do, and the script goes on
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/child.inc';

/** The library in another PHP: what it asks PHP for is answered otherwise. */
function refused(string $constants, string $loaded): string
{
    $code = file_get_contents(dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php');
    $code = str_replace(['<?php', 'extension_loaded(', 'phpversion('], ['', 'loaded(', 'version('], $code);
    $code = preg_replace(
        array_keys(['/PHP_VERSION_ID/' => 0, '/PHP_VERSION\b/' => 0]),
        explode(',', $constants),
        $code,
    );
    $php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n -d display_errors=1 -d log_errors=0 -r ';
    $widget = 'function imbachat_widget($of, $an, $older, $one, $with, $only, $seven) {}';
    $version = 'function version($name) { return $name === "imbachat" ? "1.0.3" : "8.4.1"; }';
    $code = "function loaded(\$name) { return $loaded; } $version $widget $code";
    return shell_exec($php . escapeshellarg($code . ' echo function_exists("imbachat_jwt") ? "defined" : "goes on";'));
}
echo refused("70300,'7.3.9'", 'true && $name !== "imbachat"'), "\n";
echo refused('PHP_VERSION_ID,PHP_VERSION', '$name === "json"'), "\n";
echo refused('PHP_VERSION_ID,PHP_VERSION', '$name === "hash"'), "\n";
echo refused('PHP_VERSION_ID,PHP_VERSION', '$name === "imbachat"'), "\n";
?>
--EXPECTF--
Warning: imbachat: PHP 7.4 or newer is needed, and this is 7.3.9; please choose a newer PHP in the settings of your host. in %s on line %d
goes on

Warning: imbachat: PHP's extension hash is missing; please enable it in the settings of your host. in %s on line %d
goes on

Warning: imbachat: PHP's extension json is missing; please enable it in the settings of your host. in %s on line %d
goes on

Warning: imbachat: The extension is version 1.0.3, and this library needs 1.1 or newer; please update the extension or disable it. in %s on line %d
goes on
