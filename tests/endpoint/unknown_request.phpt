--TEST--
ImbaChat\Endpoint: what the chat never asks is status 404
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach (['', 'user', 'Users', 'sign_in', "users\0", '0'] as $request) {
    show(endpoint()->handle($request, ['user_ids' => '1'], server()));
}
?>
--EXPECT--
404 {"code":404,"version":1,"error":"There is no such request","debug":""}
404 {"code":404,"version":1,"error":"There is no such request","debug":""}
404 {"code":404,"version":1,"error":"There is no such request","debug":""}
404 {"code":404,"version":1,"error":"There is no such request","debug":""}
404 {"code":404,"version":1,"error":"There is no such request","debug":""}
404 {"code":404,"version":1,"error":"There is no such request","debug":""}
