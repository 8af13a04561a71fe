--TEST--
imbachat_users_json(): rows, fields and their values are not changed
--EXTENSIONS--
imbachat
--FILE--
<?php
$rows = [
    ['user_id' => '6', 'name' => 5, 'avatar_url' => '', 'lastlogin' => '100', 'profiles' => [[]], 'x' => ['y' => 1.0]],
    (object) [
        'user_id' => '7', 'name' => null, 'avatar_url' => null, 'lastlogin' => '2024-01-01', 'profiles' => [1],
        'x' => null,
    ],
];
$fields = ['avatar_url', 'lastlogin', 'profiles', 'x', 'url' => '/{user_id}/'];
$before = serialize([$rows, $fields]);
imbachat_users_json($rows);
imbachat_users_json($rows, $fields);
imbachat_search_json($rows, $fields, JSON_PRETTY_PRINT);
var_dump(serialize([$rows, $fields]) === $before);
?>
--EXPECT--
bool(true)
