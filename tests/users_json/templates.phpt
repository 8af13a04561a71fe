--TEST--
imbachat_users_json(): columns are substituted for braces in a source, unescaped
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => '6', 'name' => 'John', 'a' => 'x/y?&"<é', 'b' => '{name}', 'with space' => 's', '0' => 'zero'];
$fields = [
    'profile_url' => 'https://www.example.com/members/{user_id}/',
    'start' => '{a}tail',
    'only' => '{a}',
    'two' => '{user_id}{name}',
    'again' => '{name}, {name}',
    'once' => '{b}',
    'space' => '{with space}:{0}',
    'close' => 'a}b{name}}',
];
echo $json = imbachat_users_json(
    [$row],
    $fields,
    JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE,
), "\n";
same(
    'object',
    $json,
    imbachat_users_json([(object) $row], $fields, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
);
?>
--EXPECT--
[
    {
        "user_id": 6,
        "name": "John",
        "profile_url": "https://www.example.com/members/6/",
        "start": "x/y?&\"<étail",
        "only": "x/y?&\"<é",
        "two": "6John",
        "again": "John, John",
        "once": "{name}",
        "space": "s:zero",
        "close": "a}bJohn}"
    }
]
object: same
