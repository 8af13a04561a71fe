--TEST--
imbachat_users_json(): a plain name takes the column of that name
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = [
    'user_id' => 6, 'name' => 'John', 'email' => null, 'avatar_url' => '', 'lastlogin' => '1700000000',
    'profiles' => [1],
];
attempt(
    fn() => imbachat_users_json([$row], ['email', 'avatar_url', 'lastlogin', 'profiles']),
    fn() => imbachat_users_json([$row], [7 => 'email', 3 => 'lastlogin']),
    fn() => imbachat_users_json([$row], ['strlen'], 0),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","email":null,"avatar_url":false,"lastlogin":1700000000,"profiles":{"0":1}}]
[{"user_id":6,"name":"John","email":null,"lastlogin":1700000000}]
ImbaChat\InvalidUserException: Row 0: field "strlen" needs the column "strlen", which the row does not have
