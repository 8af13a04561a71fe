--TEST--
imbachat_users_json(): rows of PDO::FETCH_LAZY need $fields
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$query = fn() => $db->query(
    "SELECT 6 AS user_id, NULL AS name, 'a.png' AS avatar UNION ALL SELECT 7, 'Ann', NULL",
    PDO::FETCH_LAZY,
);
attempt(
    fn() => imbachat_users_json($query(), ['avatar_url' => '/{avatar}', 'x' => 'name']),
    fn() => imbachat_users_json($query()),
);
?>
--EXPECT--
[{"user_id":6,"name":"","avatar_url":"\/a.png","x":null},{"user_id":7,"name":"Ann","avatar_url":false,"x":"Ann"}]
ImbaChat\InvalidUserException: Row 0 is a PDORow, which gives only columns that it is asked for: PDO::FETCH_LAZY needs $fields
