--TEST--
lib/endpoint: bootstrap.php loads lib/polyfill where it is, and otherwise leaves the functions to others
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
$n = PHP_VERSION_ID < 80000 ? '' : ' -n'; // PHP 7.4 may need php.ini for json
$copy = sys_get_temp_dir() . '/endpoint-' . bin2hex(random_bytes(8));
$endpoint = dirname(__DIR__, 2) . '/lib/endpoint';
mkdir("$copy/endpoint", 0777, true);
foreach (glob("$endpoint/*.php") as $file) {
    copy($file, "$copy/endpoint/" . basename($file));
}
$php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . $n . ' -d display_errors=1 -d log_errors=0 -r ';
foreach ([$endpoint, "$copy/endpoint"] as $folder) {
    $code = "require '$folder/bootstrap.php';";
    echo shell_exec($php . escapeshellarg(
        $code . 'var_dump(class_exists("ImbaChat\Endpoint"), function_exists("imbachat_jwt"));',
    ));
}
array_map('unlink', glob("$copy/endpoint/*"));
rmdir("$copy/endpoint");
rmdir($copy);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
