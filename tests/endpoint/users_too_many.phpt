--TEST--
ImbaChat\Endpoint: too many ids are refused with status 400
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$answer = endpoint()->handle('users', ['user_ids' => implode(',', range(1, 1001))], server());
show($answer);
echo json_encode($answer->headers), "\n";
show(endpoint(['ids_limit' => 2])->handle('users', ['user_ids' => '1,2,3'], server()));
show(endpoint(['ids_limit' => 2])->handle('users', ['user_ids' => '3,2,3'], server()));
?>
--EXPECT--
400 {"code":400,"version":1,"error":"At most 1000 ids can be requested at once","debug":""}
{"Content-Type":"application\/json","Cache-Control":"no-store"}
400 {"code":400,"version":1,"error":"At most 2 ids can be requested at once","debug":""}
find [3,2]
200 [{"user_id":2,"name":"\u0414\u043c\u0438\u0442\u0440\u0438\u0439","avatar_url":false},{"user_id":3,"name":"Zo\u00eb","avatar_url":false}]
