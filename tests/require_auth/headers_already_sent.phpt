--TEST--
imbachat_require_auth(): if the status has already been sent, the body is sent, the request ends and the log says why
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server('register_shutdown_function(function () { echo json_encode(error_get_last()); });
    echo "begun,"; flush(); imbachat_require_auth("root", "pass-word"); echo "went on";', [
    'log_errors' => '1', 'html_errors' => '0', 'error_log' => '',
]);
$answer = $server->get('/', ['Authorization: Basic ' . base64_encode('root:wrong')]);
echo "$answer->status_line\n$answer->body\n";
$log = array_filter(explode("\n", $server->log()), fn($line) => stripos($line, 'imbachat') !== false);
foreach ($log as $line) {
    echo preg_replace('/^\[.*?\] /', '', $line), "\n";
}
?>
--EXPECTF--
HTTP/1.1 200 OK
begun,{"code":401,"version":1,"error":"Authenticate required!","debug":""}null
imbachat_require_auth(): The status 401 could not be sent, output started at %srouter.php:3
