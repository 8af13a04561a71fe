--TEST--
imbachat_require_auth(): the response over HTTP to a request without the right credentials
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server('imbachat_require_auth(); echo "in";', [
    'imbachat.login' => 'root',
    'imbachat.password' => 'abcdef:g',
    'expose_php' => '0',
]);
$headers = [
    'nothing' => [],
    'wrong' => ['Authorization: Basic ' . base64_encode('root:b')],
    'garbage' => ['Authorization: garbage'],
    'right' => ['Authorization: Basic ' . base64_encode('Root:abcdef:g')],
];
foreach ($headers as $name => $lines) {
    $answer = $server->get('/users?user_ids=1', $lines);
    echo "$name: $answer->status_line\n", implode("\n", $answer->headers), "\n$answer->body\n";
}
?>
--EXPECTF--
nothing: HTTP/1.%d 401 Unauthorized
Connection: close
WWW-Authenticate: Basic realm="Backend"
Content-Type: application/json
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
wrong: HTTP/1.%d 401 Unauthorized
Connection: close
WWW-Authenticate: Basic realm="Backend"
Content-Type: application/json
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
garbage: HTTP/1.%d 401 Unauthorized
Connection: close
WWW-Authenticate: Basic realm="Backend"
Content-Type: application/json
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
right: HTTP/1.1 200 OK
Connection: close
Content-type: text/html; charset=UTF-8
in
