--TEST--
imbachat_users_json(): a PDOStatement that was not executed is not an empty list
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

foreach ([PDO::ERRMODE_EXCEPTION, PDO::ERRMODE_SILENT] as $mode) {
    $db = new PDO('sqlite::memory:', null, null, [PDO::ATTR_ERRMODE => $mode]);
    foreach ([PDO::FETCH_ASSOC, PDO::FETCH_BOTH, PDO::FETCH_OBJ] as $fetch) {
        $statement = $db->prepare("SELECT 6 AS user_id, 'John' AS name");
        $statement->setFetchMode($fetch);
        attempt(fn() => imbachat_users_json($statement, []), fn() => imbachat_search_json($statement));
        $statement->execute();
        attempt(fn() => imbachat_users_json($statement, []), fn() => imbachat_users_json($statement, []));
    }
}
?>
--EXPECT--
PDOException: SQLSTATE[]: <<Unknown error>>
PDOException: SQLSTATE[]: <<Unknown error>>
[{"user_id":6,"name":"John"}]
[]
PDOException: SQLSTATE[]: <<Unknown error>>
PDOException: SQLSTATE[]: <<Unknown error>>
[{"user_id":6,"name":"John"}]
[]
PDOException: SQLSTATE[]: <<Unknown error>>
PDOException: SQLSTATE[]: <<Unknown error>>
[{"user_id":6,"name":"John"}]
[]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[]
[{"user_id":6,"name":"John"}]
[]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[]
[{"user_id":6,"name":"John"}]
[]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[]
ImbaChat\Exception: Row 0 cannot be fetched: SQLSTATE[]
[{"user_id":6,"name":"John"}]
[]
