--TEST--
imbachat_users_json(): JSON_PRETTY_PRINT, nested and empty
--EXTENSIONS--
imbachat
--FILE--
<?php
$row = [
    'user_id' => 6,
    'name' => 'J',
    'profiles' => [11 => ['name' => 'P'], 12 => []],
    'list' => [1, [2, []]],
    'map' => ['k' => new stdClass()],
    'empty' => [],
];
echo imbachat_users_json([$row, ['user_id' => 7, 'name' => '']], null, JSON_PRETTY_PRINT), "\n";
echo imbachat_users_json([], null, JSON_PRETTY_PRINT), "\n";
?>
--EXPECT--
[
    {
        "user_id": 6,
        "name": "J",
        "profiles": {
            "11": {
                "name": "P"
            },
            "12": []
        },
        "list": [
            1,
            [
                2,
                []
            ]
        ],
        "map": {
            "k": {}
        },
        "empty": []
    },
    {
        "user_id": 7,
        "name": ""
    }
]
[]
