--TEST--
ImbaChat\Answer::send(): after the output began it says so in the log and not on the page
--EXTENSIONS--
imbachat
--INI--
output_buffering=0
display_errors=1
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$log = tempnam(sys_get_temp_dir(), 'log');
ini_set('error_log', $log);
echo "too early\n";
flush();
endpoint()->handle('users', [], [])->send();
echo "\n", preg_replace(['/^\[.*?\] /', '~ in /.*/~'], ['', ' in '], file_get_contents($log));
unlink($log);
?>
--EXPECT--
too early
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
imbachat: the status 401 could not be sent, because output began in send_after_output.php:6
