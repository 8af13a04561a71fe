--TEST--
imbachat_require_auth(): the process ends with the exit status of exit
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

foreach (['exit("out");', 'imbachat_require_auth("a", "b", []);', 'imbachat_require_auth("a", "", []);'] as $code) {
    exec(php_command() . ' -r ' . escapeshellarg($code), $output, $status);
    echo $status, "\n";
}
?>
--EXPECT--
0
0
255
