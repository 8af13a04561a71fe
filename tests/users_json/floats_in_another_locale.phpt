--TEST--
imbachat_users_json(): a locale with a decimal comma changes nothing
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/locale.inc'; if (!decimal_comma()) die('skip no locale with a decimal comma'); ?>
--FILE--
<?php
require __DIR__ . '/locale.inc';
decimal_comma();
printf("%.1f\n", 1.5);
echo imbachat_users_json([['user_id' => 6, 'name' => 1.5, 'x' => 1.5, 'profile_url' => '/{x}']]), "\n";
echo imbachat_users_json([['user_id' => 6, 'name' => 1.5, 'x' => 1.5]], ['x', 'profile_url' => '/{x}']), "\n";
?>
--EXPECT--
1,5
[{"user_id":6,"name":"1.5","x":1.5,"profile_url":"\/{x}"}]
[{"user_id":6,"name":"1.5","x":1.5,"profile_url":"\/1.5"}]
