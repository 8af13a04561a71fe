--TEST--
imbachat_users_json(): a live PDOStatement of PostgreSQL with booleans, numbers, strings and streams
--EXTENSIONS--
imbachat
--SKIPIF--
<?php getenv('IMBACHAT_TEST_PGSQL') === false and die('skip no server: IMBACHAT_TEST_PGSQL is not set'); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';
require __DIR__ . '/members.inc';

date_default_timezone_set('Europe/Berlin');
$db = new PDO(getenv('IMBACHAT_TEST_PGSQL'));
$columns = "user_id BIGINT, display_name VARCHAR(99), last_login_date TIMESTAMP, custom10 VARCHAR(9),
    avatar VARCHAR(99), seen TIMESTAMPTZ, active BOOLEAN, balance NUMERIC(9,2), score DOUBLE PRECISION, tags TEXT[],
    settings JSONB, photo BYTEA";
$db->exec("SET TIME ZONE 'Asia/Kolkata'; CREATE TEMPORARY TABLE members ($columns); INSERT INTO members VALUES
    (6, 'John', '2024-02-29 12:34:56', 'new', '6.png', '2024-05-01 10:00:00+00', TRUE, 1.5, 0.1, '{a,b}',
        '{\"a\": [1]}', 'photo'),
    (7, 'Имя', '2024-03-31 02:30:00', NULL, NULL, NULL, FALSE, NULL, 'NaN', NULL, NULL, NULL),
    (" . PHP_INT_MAX . ", '', 'infinity', '', '', '2024-05-01 10:00:00.5+00', NULL, -1, NULL, '{}', '[]', '')");
$sql = 'SELECT * FROM members ORDER BY user_id';
$expected = json_encode(members_loop($db->query($sql)));
foreach ([
    'BOTH' => PDO::FETCH_BOTH, 'ASSOC' => PDO::FETCH_ASSOC, 'OBJ' => PDO::FETCH_OBJ, 'LAZY' => PDO::FETCH_LAZY,
] as $name => $mode) {
    same($name, $expected, imbachat_users_json($db->query($sql, $mode), members_fields()));
}
echo imbachat_users_json(
    $db->query(
        'SELECT user_id, display_name AS name, seen AS lastlogin, active, balance, tags, settings
            FROM members ORDER BY user_id',
        PDO::FETCH_ASSOC,
    ),
    null,
    JSON_PRETTY_PRINT,
), "\n";
foreach ([PDO::FETCH_ASSOC, PDO::FETCH_OBJ] as $mode) {
    $photos = $db->query('SELECT user_id, display_name, photo FROM members ORDER BY user_id', $mode);
    echo outcome(fn() => imbachat_users_json($photos, ['name' => 'display_name', 'photo'])), "\n";
    $photos->execute();
    echo outcome(fn() => imbachat_users_json($photos, ['name' => 'display_name'])), "\n";
}
?>
--EXPECT--
BOTH: same
ASSOC: same
OBJ: same
LAZY: same
[
    {
        "user_id": 6,
        "name": "John",
        "lastlogin": 1714557600,
        "active": true,
        "balance": "1.50",
        "tags": "{a,b}",
        "settings": "{\"a\": [1]}"
    },
    {
        "user_id": 7,
        "name": "\u0418\u043c\u044f",
        "lastlogin": false,
        "active": false,
        "balance": null,
        "tags": null,
        "settings": null
    },
    {
        "user_id": 9223372036854775807,
        "name": "",
        "lastlogin": 1714557600,
        "active": null,
        "balance": "-1.00",
        "tags": "{}",
        "settings": "[]"
    }
]
JsonException: Type is not supported
[{"user_id":6,"name":"John"},{"user_id":7,"name":"\u0418\u043c\u044f"},{"user_id":9223372036854775807,"name":""}]
JsonException: Type is not supported
[{"user_id":6,"name":"John"},{"user_id":7,"name":"\u0418\u043c\u044f"},{"user_id":9223372036854775807,"name":""}]
