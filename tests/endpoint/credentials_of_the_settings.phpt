--TEST--
ImbaChat\Endpoint: without login and password, those of php.ini count, and the request is that of $_SERVER
--EXTENSIONS--
imbachat
--INI--
imbachat.login=configured
imbachat.password=long-password
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$_SERVER = server('configured:long-password') + $_SERVER;
show((new ImbaChat\Endpoint(new People()))->handle('users', ['user_ids' => '3']));
show((new ImbaChat\Endpoint(new People(), 'configured'))->handle('users'));
show((new ImbaChat\Endpoint(new People(), 'other'))->handle('users'));
show((new ImbaChat\Endpoint(new People(), null, 'other'))->handle('users'));
?>
--EXPECT--
find [3]
200 [{"user_id":3,"name":"Zo\u00eb","avatar_url":false}]
200 []
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
