--TEST--
imbachat_users_json(): user_id, name and lastlogin from a template follow their rules
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = [
    'id' => '7', 'type' => 'P', 'first' => 'Ann', 'last' => 'Lee', 'day' => '2024-02-29', 'time' => '12:00 UTC',
    'none' => null,
];
attempt(
    fn() => imbachat_users_json([$row], [
        'user_id' => '{type}{id}', 'name' => '{first} {last}', 'lastlogin' => '{day} {time}',
    ]),
    fn() => imbachat_users_json([$row], ['user_id' => '{id}', 'name' => '{id}{id}', 'lastlogin' => '{id}0']),
    fn() => imbachat_users_json([$row], ['user_id' => 'P{none}', 'name' => '{first}']),
    fn() => imbachat_users_json([$row], ['user_id' => '{id}', 'name' => '{first} {none}']),
);
?>
--EXPECT--
[{"user_id":"P7","name":"Ann Lee","lastlogin":1709208000}]
[{"user_id":7,"name":"77","lastlogin":70}]
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "none" for its text, which is null, false or empty
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "none" for its text, which is null, false or empty
