--TEST--
imbachat_users_json(): a PDOStatement that fails midway without throwing gives no partial response and no warning
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$sql = "SELECT 6 AS user_id, 'John' AS name UNION ALL SELECT abs(-9223372036854775808), 'Ann'";
foreach ([PDO::ERRMODE_SILENT, PDO::ERRMODE_WARNING] as $mode) {
    $db = new PDO('sqlite::memory:', options: [PDO::ATTR_ERRMODE => $mode]);
    attempt(
        fn() => imbachat_users_json($db->query($sql, PDO::FETCH_ASSOC)),
        fn() => imbachat_users_json($db->query($sql, PDO::FETCH_ASSOC), ['name']),
        fn() => imbachat_search_json($db->query($sql, PDO::FETCH_ASSOC), ['x' => fn($row) => 1]),
        fn() => imbachat_users_json($db->query($sql)),
    );
}
// What failed before is forgotten, as PDO's own methods do.
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_SILENT);
$statement = $db->query("SELECT 6 AS user_id, 'John' AS name", PDO::FETCH_ASSOC);
@$statement->getAttribute(PDO::ATTR_CURSOR);
echo $statement->errorCode(), "\n", imbachat_users_json($statement), "\n", $statement->errorCode(), "\n";
?>
--EXPECT--
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
IM001
[{"user_id":6,"name":"John"}]
00000
