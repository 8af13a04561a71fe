--TEST--
ImbaChat\Endpoint: the users that are asked for, as JSON that nobody may cache
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$answer = endpoint()->handle('users', ['user_ids' => '1,2'], server());
show($answer);
var_dump($answer->headers);
?>
--EXPECT--
find [1,2]
200 [{"user_id":1,"name":"Ann","avatar_url":"https:\/\/site.example\/a.png"},{"user_id":2,"name":"\u0414\u043c\u0438\u0442\u0440\u0438\u0439","avatar_url":false}]
array(2) {
  ["Content-Type"]=>
  string(16) "application/json"
  ["Cache-Control"]=>
  string(8) "no-store"
}
