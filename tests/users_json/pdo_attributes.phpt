--TEST--
imbachat_users_json(): a PDOStatement with attributes that change names or values gives the same as fetchAll()
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$sql = "SELECT 6 AS USER_ID, 6 AS user_id, 'Ann' AS NAME, 'Ann' AS name, '' AS Mail, NULL AS mail2, 1.5 AS Score";
$settings = [
    'case upper' => [PDO::ATTR_CASE => PDO::CASE_UPPER],
    'case lower' => [PDO::ATTR_CASE => PDO::CASE_LOWER],
    'numbers as strings' => [PDO::ATTR_STRINGIFY_FETCHES => true],
    'empty as null' => [PDO::ATTR_ORACLE_NULLS => PDO::NULL_EMPTY_STRING],
    'null as empty' => [PDO::ATTR_ORACLE_NULLS => PDO::NULL_TO_STRING],
    'fetch mode of the connection' => [PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC],
    'all' => [
        PDO::ATTR_CASE => PDO::CASE_LOWER,
        PDO::ATTR_STRINGIFY_FETCHES => true,
        PDO::ATTR_ORACLE_NULLS => PDO::NULL_TO_STRING,
    ],
];
foreach ($settings as $name => $attributes) {
    $db = new PDO('sqlite::memory:', null, null, $attributes);
    $mode = isset($attributes[PDO::ATTR_DEFAULT_FETCH_MODE]) ? [] : [PDO::FETCH_ASSOC];
    foreach ([
        null,
        ['Mail', 'mail2', 'Score'],
        ['mail', 'score'],
        ['x' => 'NAME', 'y' => '{Score}{name}'],
    ] as $fields) {
        $rows = $db->query($sql, ...$mode)->fetchAll();
        $expected = outcome(fn() => imbachat_users_json($rows, $fields));
        $actual = outcome(fn() => imbachat_users_json($db->query($sql, ...$mode), $fields));
        $expected === $actual || same($name, $expected, $actual);
    }
    echo "$name: $actual\n";
}
?>
--EXPECT--
case upper: ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "user_id", which the row does not have
case lower: ImbaChat\InvalidUserException: Row 0: field "x" needs the column "NAME", which the row does not have
numbers as strings: [{"user_id":6,"name":"Ann","x":"Ann","y":"1.5Ann"}]
empty as null: [{"user_id":6,"name":"Ann","x":"Ann","y":"1.5Ann"}]
null as empty: [{"user_id":6,"name":"Ann","x":"Ann","y":"1.5Ann"}]
fetch mode of the connection: [{"user_id":6,"name":"Ann","x":"Ann","y":"1.5Ann"}]
all: ImbaChat\InvalidUserException: Row 0: field "x" needs the column "NAME", which the row does not have
