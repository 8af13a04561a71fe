--TEST--
imbachat_users_json(): a key '' of a row is no field unless it is asked for
--EXTENSIONS--
imbachat
--FILE--
<?php
$row = ['' => 5, 'user_id' => 6, 'name' => 'John'];
echo imbachat_users_json([$row], ['user_id', 'name', 'x' => fn() => 'made', 'y' => '{user_id}{name}']), "\n";
echo imbachat_users_json([$row]), "\n";
?>
--EXPECT--
[{"user_id":6,"name":"John","x":"made","y":"6John"}]
[{"":5,"user_id":6,"name":"John"}]
