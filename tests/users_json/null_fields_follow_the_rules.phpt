--TEST--
imbachat_users_json(): the rules of user_id, name, avatar_url, profile_url, lastlogin, profiles hold without $fields too
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = [
    'user_id' => '6',
    'name' => 7,
    'avatar_url' => '',
    'profile_url' => null,
    'lastlogin' => '2024-02-29 12:00:00 UTC',
    'profiles' => [],
    'other' => '',
    'last' => '2024-02-29',
    'list' => [],
];
attempt(
    fn() => imbachat_users_json([$row]),
    fn() => imbachat_users_json([(object) $row]),
    fn() => imbachat_users_json([['name' => null, 'profiles' => [5 => [1]], 'lastlogin' => null] + $row]),
);
?>
--EXPECT--
[{"user_id":6,"name":"7","avatar_url":false,"profile_url":false,"lastlogin":1709208000,"profiles":{},"other":"","last":"2024-02-29","list":[]}]
[{"user_id":6,"name":"7","avatar_url":false,"profile_url":false,"lastlogin":1709208000,"profiles":{},"other":"","last":"2024-02-29","list":[]}]
[{"name":"","profiles":{"5":[1]},"lastlogin":false,"user_id":6,"avatar_url":false,"profile_url":false,"other":"","last":"2024-02-29","list":[]}]
