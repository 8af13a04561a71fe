--TEST--
imbachat_users_json(): PDO::FETCH_OBJ gives what FETCH_ASSOC gives, with $fields and without
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$sql = "SELECT 6 AS user_id, 'Ann' AS name, NULL AS avatar, '2026-03-03 10:00:00' AS lastlogin,
    5 AS '1', 7 AS 'a', 8 AS 'a'";
$all = [
    null,
    ['user_id', 'name', 'avatar_url' => '/{avatar}', 'lastlogin', 'a'],
    ['one' => '1'],
    ['n' => fn($row) => ((array) $row)['a']],
];
foreach ($all as $i => $fields) {
    same(
        "fields $i",
        imbachat_users_json($db->query($sql, PDO::FETCH_ASSOC), $fields),
        imbachat_users_json($statement = $db->query($sql, PDO::FETCH_OBJ), $fields),
    );
}
$statement->execute();
echo get_class($statement->fetch()), "\n";
attempt(fn() => imbachat_users_json($db->query($sql, PDO::FETCH_OBJ), ['mail']));
?>
--EXPECT--
fields 0: same
fields 1: same
fields 2: same
fields 3: same
stdClass
ImbaChat\InvalidUserException: Row 0: field "mail" needs the column "mail", which the row does not have
