--TEST--
imbachat_users_json(): a PDOStatement that returns no rows, wrong rows or fails midway
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$db->exec('CREATE TABLE numbers (n INTEGER)');
$db->exec('INSERT INTO numbers VALUES (1), (-9223372036854775808), (3)');
$query = fn(string $sql, int ...$mode) => $db->query($sql, ...$mode);
attempt(
    fn() => imbachat_users_json($query("SELECT 'John'", PDO::FETCH_COLUMN, 0)),
    fn() => imbachat_users_json($query("SELECT 6, 'John'", PDO::FETCH_NUM)),
    fn() => imbachat_users_json($query("SELECT 6, 'John'", PDO::FETCH_NUM), []),
    fn() => imbachat_users_json($query("SELECT 6 AS id, 'John' AS name", PDO::FETCH_ASSOC), []),
    fn() => imbachat_users_json($query("SELECT NULL AS user_id, 'John' AS name", PDO::FETCH_ASSOC), []),
    fn() => imbachat_users_json($query("SELECT abs(n) AS user_id, 'N' AS name FROM numbers", PDO::FETCH_ASSOC)),
);
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 0 must be an array or an object, string given
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "user_id", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "user_id", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
PDOException: SQLSTATE[HY000]: General error: 1 integer overflow
