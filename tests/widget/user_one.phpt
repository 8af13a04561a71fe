--TEST--
imbachat_widget(): the user with the id 1 is signed in as any other
--EXTENSIONS--
imbachat
--FILE--
<?php
preg_match('/"user_id":"(\d+)","token":"([\w.-]+)"/', imbachat_widget(1, [], '5', 'secret'), $match);
var_dump($match[1], imbachat_jwt_verify($match[2], 'secret')['user_id']);
?>
--EXPECT--
string(1) "1"
int(1)
