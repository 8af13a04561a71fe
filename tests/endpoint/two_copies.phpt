--TEST--
lib/endpoint/bootstrap.php: of two copies on a site, the first one serves both
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$copy = sys_get_temp_dir() . '/imbachat-copy-' . getmypid();
mkdir("$copy/endpoint", 0777, true);
foreach (glob(dirname(__DIR__, 2) . '/lib/endpoint/*.php') as $file) {
    copy($file, "$copy/endpoint/" . basename($file));
}
require "$copy/endpoint/bootstrap.php";
require dirname(__DIR__, 2) . '/lib/endpoint/bootstrap.php';
echo endpoint()->handle('version')->status, "\n";
$is_copy = fn($class) => strpos((new ReflectionClass($class))->getFileName(), $copy) === 0;
var_dump($is_copy('ImbaChat\Endpoint'), $is_copy('ImbaChat\Answer'), $is_copy('ImbaChat\Members'));
array_map('unlink', glob("$copy/endpoint/*"));
rmdir("$copy/endpoint");
rmdir($copy);
?>
--EXPECT--
200
bool(false)
bool(false)
bool(false)
