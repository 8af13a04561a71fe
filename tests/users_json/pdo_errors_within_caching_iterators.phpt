--TEST--
imbachat_users_json(): a PDOStatement failing silently in a CachingIterator, which fetches ahead, gives no half answer
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:', options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_SILENT]);
$rows = fn($second)
    => $db->query("SELECT 6 AS user_id, 'John' AS name UNION ALL SELECT $second, 'Ann' UNION ALL SELECT 8, 'Eve'");
$good = fn() => $rows('7');
$bad = fn() => $rows('abs(-9223372036854775808)');
attempt(
    fn() => imbachat_users_json(new CachingIterator($good()->getIterator(), 0), []),
    fn() => imbachat_users_json(new CachingIterator($bad()->getIterator(), 0), []),
    fn() => imbachat_users_json(new CachingIterator(new IteratorIterator($bad()), 0), []),
    fn() => imbachat_users_json(new CachingIterator(new CachingIterator(new IteratorIterator($bad()), 0), 0), []),
);
?>
--EXPECT--
[{"user_id":6,"name":"John"},{"user_id":7,"name":"Ann"},{"user_id":8,"name":"Eve"}]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[HY000]
