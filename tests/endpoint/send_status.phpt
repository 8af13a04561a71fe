--TEST--
ImbaChat\Answer::send(): any status is sent
--EXTENSIONS--
imbachat
--CGI--
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

endpoint()->handle('unknown', [], server())->send();
?>
--EXPECTHEADERS--
Status: 404 Not Found
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"code":404,"version":1,"error":"There is no such request","debug":""}
