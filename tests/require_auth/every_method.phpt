--TEST--
imbachat_require_auth(): the response to any method, and to repeated requests of one process
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server('imbachat_require_auth("root", "abc"); echo "in by $_SERVER[REQUEST_METHOD]";');
foreach (['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'] as $method) {
    $out = request($server->address, $method, '/', [], $method === 'GET' ? '' : 'body');
    $in = request(
        $server->address,
        $method,
        '/',
        ['Authorization: Basic cm9vdDphYmM='],
        $method === 'GET' ? '' : 'body',
    );
    echo substr($out->status_line, 9), ' ', strlen($out->body), ', ', substr($in->status_line, 9), " $in->body\n";
}
?>
--EXPECT--
401 Unauthorized 68, 200 OK in by GET
401 Unauthorized 68, 200 OK in by POST
401 Unauthorized 68, 200 OK in by PUT
401 Unauthorized 68, 200 OK in by DELETE
401 Unauthorized 68, 200 OK in by OPTIONS
401 Unauthorized 68, 200 OK in by PATCH
