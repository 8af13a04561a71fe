--TEST--
imbachat_require_auth(): if headers were sent without output, the log says so
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server('flush(); imbachat_require_auth("root", "password", []);', [
    'log_errors' => '1', 'html_errors' => '0', 'error_log' => '',
]);
echo $server->get('/')->status_line, "\n";
foreach (preg_grep('/imbachat/', explode("\n", $server->log())) as $line) {
    echo preg_replace('/^\[.*?\] /', '', $line), "\n";
}
?>
--EXPECT--
HTTP/1.1 200 OK
imbachat_require_auth(): The status 401 could not be sent, output started at an unknown place:0
