--TEST--
ImbaChat\Endpoint: a script that has overwritten or unset $_SERVER lets nobody in, without a warning
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$_SERVER = null;
show(endpoint()->handle('users', ['ids' => '1']));
unset($_SERVER);
show(endpoint()->handle('users', ['ids' => '1']));
?>
--EXPECT--
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
