--TEST--
imbachat_users_json(): the first field of a row may be a list
--EXTENSIONS--
imbachat
--FILE--
<?php
echo imbachat_users_json([['tags' => ['a'], 'user_id' => 6, 'name' => 'John']], ['tags', 'user_id', 'name']), "\n";
?>
--EXPECT--
[{"tags":["a"],"user_id":6,"name":"John"}]
