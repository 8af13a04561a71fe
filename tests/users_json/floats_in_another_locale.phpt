--TEST--
imbachat_users_json(): a locale with a decimal comma changes nothing
--EXTENSIONS--
imbachat
--SKIPIF--
<?php if (!setlocale(LC_ALL, 'de_DE.UTF-8', 'de_DE', 'ru_RU.UTF-8', 'fr_FR.UTF-8')) die('skip no locale with a decimal comma'); ?>
--FILE--
<?php
setlocale(LC_ALL, 'de_DE.UTF-8', 'de_DE', 'ru_RU.UTF-8', 'fr_FR.UTF-8');
echo imbachat_users_json([['user_id' => 6, 'name' => 1.5, 'x' => 1.5, 'profile_url' => '/{x}']]), "\n";
echo imbachat_users_json([['user_id' => 6, 'name' => 1.5, 'x' => 1.5]], ['x', 'profile_url' => '/{x}']), "\n";
?>
--EXPECT--
[{"user_id":6,"name":"1.5","x":1.5,"profile_url":"\/{x}"}]
[{"user_id":6,"name":"1.5","x":1.5,"profile_url":"\/1.5"}]
