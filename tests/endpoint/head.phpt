--TEST--
ImbaChat\Endpoint: HEAD has the status and the headers of GET, and no body
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach ([server(), []] as $server) {
    $get = endpoint()->handle('users', ['user_ids' => '3'], $server + ['REQUEST_METHOD' => 'GET']);
    $head = endpoint()->handle('users', ['user_ids' => '3'], $server + ['REQUEST_METHOD' => 'HEAD']);
    var_dump($head->status === $get->status, $head->headers === $get->headers, $head->body);
}
?>
--EXPECT--
find [3]
find [3]
bool(true)
bool(true)
string(0) ""
bool(true)
bool(true)
string(0) ""
