--TEST--
imbachat_users_json(): columns whose names are numbers, or are alike as numbers, are fields as any others
--EXTENSIONS--
imbachat
--FILE--
<?php
$row = ['user_id' => 6, 'name' => 'John', '1' => 'a', '1e1' => 'b', '10' => 'c'];
echo imbachat_users_json([$row], ['user_id', 'name', '1', '1e1', '10']), "\n";
?>
--EXPECT--
[{"user_id":6,"name":"John","1":"a","1e1":"b","10":"c"}]
