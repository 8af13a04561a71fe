--TEST--
ImbaChat\Answer::send(): the status, the headers and the body
--EXTENSIONS--
imbachat
--CGI--
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

endpoint()->handle('users', ['user_ids' => '1'], [])->send();
?>
--EXPECTHEADERS--
Status: 401 Unauthorized
WWW-Authenticate: Basic realm="Backend"
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
