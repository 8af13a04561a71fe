--TEST--
imbachat_users_json(): columns of a PDOStatement with any name and value give the same as PDO's arrays
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$queries = [
    'types' => "SELECT 6 AS user_id, 'Ann' AS name, NULL AS none, '' AS empty, 'x' AS letter, 1.5 AS score,
            3.0 AS whole, x'ff00' AS bytes, -9223372036854775807 AS small
        UNION ALL SELECT '7', 'Ben', 'no more', 'full', '', 'text', NULL, 8, ''",
    'a name twice' => "SELECT 6 AS user_id, 'Ann' AS name, 1 AS score, 'Zoe' AS name, 2 AS score
        UNION ALL SELECT 7, 'a', 1, NULL, 2",
    'numbers as names' => "SELECT 'Ann' AS name, 1 AS \"1\", 2 AS \"01\", 3 AS \"-2\", 4 AS \"0\", 6 AS user_id
        UNION ALL SELECT 'Ben', 5, 6, 7, 8, 7",
    'odd names' => "SELECT 6 AS user_id, 'Ann' AS name, 'a' AS \"\", 'b' AS \"{x}\"",
    'no rows' => "SELECT 6 AS user_id, 'Ann' AS name WHERE 0",
    'many rows' => "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        SELECT i AS user_id, 'member ' || i AS name, CASE WHEN i % 3 THEN i END AS score FROM n",
];
$all_fields = [
    null,
    [],
    ['score'],
    ['1', '01' => '01'],
    ['url' => '/{user_id}/{name}/{score}'],
    ['a' => 'score', 'b' => 'score', 'c' => '{score}'],
    ['name' => 'user_id', 'user_id' => 'name'],
    ['0', '-2'],
    ['missing'],
    ['x' => 'none', 'y' => 'bytes'],
];
foreach ($queries as $name => $sql) {
    foreach ($all_fields as $fields) {
        foreach ([0, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE] as $flags) {
            $rows = $db->query($sql, PDO::FETCH_ASSOC)->fetchAll();
            $expected = outcome(fn() => imbachat_users_json($rows, $fields, $flags));
            $actual = outcome(fn() => imbachat_users_json($db->query($sql, PDO::FETCH_ASSOC), $fields, $flags));
            $expected === $actual || same("$name, fields " . json_encode($fields), $expected, $actual);
        }
    }
    echo $name, "\n";
}
?>
--EXPECT--
types
a name twice
numbers as names
odd names
no rows
many rows
