--TEST--
imbachat_require_auth(): a SAPI that sends no headers has no status to report
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../cgi.inc'; skip_without_cgi(); ?>
--FILE--
<?php
require __DIR__ . '/../cgi.inc';

// As a command: with the variables of a web server, which run-tests sets, it would be another script that is run.
$file = tempnam(sys_get_temp_dir(), 'imbachat');
file_put_contents($file, '<?php echo "begun\n"; flush(); imbachat_require_auth("root", "password", []);');
[, $settings] = explode(' ', php_command('php'), 2);
$command = 'exec ' . escapeshellarg(php_cgi()) . " $settings -q -d log_errors=1 -d error_log= -f "
    . escapeshellarg($file);
$process = proc_open(
    $command,
    [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]],
    $pipes,
    null,
    array_intersect_key(getenv(), ['PATH' => 1, 'ASAN_OPTIONS' => 1, 'USE_ZEND_ALLOC' => 1]),
);
echo stream_get_contents($pipes[1]);
proc_close($process);
unlink($file);
?>
--EXPECT--
begun
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
