--TEST--
imbachat_users_json(): large strings, blobs and invalid UTF-8 from SQLite
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$db->exec('CREATE TABLE members (user_id INTEGER, name, avatar BLOB)');
$insert = $db->prepare('INSERT INTO members VALUES (?, ?, ?)');
foreach ([6 => "a\xffb", 7 => str_repeat('ж', 100000), '8' => "nul\0byte"] as $id => $name) {
    $insert->execute([$id, $name, implode(array_map('chr', range(0, 255)))]);
}
$rows = $db->query('SELECT * FROM members', PDO::FETCH_ASSOC)->fetchAll();
same(
    'whole rows',
    encode($rows),
    imbachat_users_json($db->query('SELECT * FROM members', PDO::FETCH_ASSOC), ['avatar']),
);
?>
--EXPECT--
whole rows: same
