--TEST--
imbachat_users_json(): rows with numeric columns, as lists, maps and objects
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

attempt(
    fn() => imbachat_users_json(
        [
            [5 => 'e', 6 => 'f'],
            ['5' => 'g', '6' => 'h'],
            ['x' => 1, 6 => 'j', 5 => 'i'],
            (object) ['5' => 'k', '6' => 'l'],
        ],
        ['user_id' => '5', 'name' => '6'],
    ),
    fn() => imbachat_users_json([[1, 2, 3], ['x', 'y']], ['user_id' => '0', 'name' => '2']),
);
?>
--EXPECT--
[{"user_id":"e","name":"f"},{"user_id":"g","name":"h"},{"user_id":"i","name":"j"},{"user_id":"k","name":"l"}]
ImbaChat\InvalidUserException: Row 1: field "name" needs the column "2", which the row does not have
