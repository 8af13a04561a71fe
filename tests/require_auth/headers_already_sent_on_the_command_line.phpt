--TEST--
imbachat_require_auth(): after output, the log of the command line says why no status was sent, and the output does not
--EXTENSIONS--
imbachat
--INI--
output_buffering=0
log_errors=1
--FILE--
<?php
$log = tempnam(sys_get_temp_dir(), 'log');
ini_set('error_log', $log);
register_shutdown_function(function () use ($log) {
    echo "\n", preg_replace('/^\[.*?\] /', '', file_get_contents($log));
    unlink($log);
});
echo "begun\n";
flush();
imbachat_require_auth('root', 'pass-word', []);
?>
--EXPECTF--
begun
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
imbachat_require_auth(): The status 401 could not be sent, output started at %sheaders_already_sent_on_the_command_line.php:8
