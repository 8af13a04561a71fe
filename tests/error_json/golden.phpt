--TEST--
imbachat_error_json(): the documented error body, byte for byte
--EXTENSIONS--
imbachat
--FILE--
<?php
echo imbachat_error_json(401, 'Authenticate required!'), "\n";
echo imbachat_error_json(401, 'Authenticate required!', ''), "\n";
echo imbachat_error_json(404, 'No such user', 'SELECT name FROM users WHERE id = 5'), "\n";
echo imbachat_error_json(code: 500, debug: '', error: ''), "\n";
?>
--EXPECT--
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
{"code":404,"version":1,"error":"No such user","debug":"SELECT name FROM users WHERE id = 5"}
{"code":500,"version":1,"error":"","debug":""}
