--TEST--
imbachat_users_json(): errors of other calls on the statement, and what handles errors, change nothing
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:', options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_SILENT]);
$failing = [fn($s) => $s->getColumnMeta(99), fn($s) => $s->getAttribute(999), fn($s) => $s->nextRowset()];
foreach ($failing as $fail) {
    $statement = $db->query("SELECT 6 AS user_id UNION ALL SELECT 7");
    $name = function () use ($statement, $fail) {
        @$fail($statement); // what the driver lacks is a warning in any mode
        return 'N';
    };
    attempt(fn() => imbachat_users_json($statement, ['name' => $name]));
}
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_WARNING);
foreach ([fn($s) => $s->closeCursor(), fn($s) => $s->getColumnMeta(0)] as $clear) {
    $statement = $db->query("SELECT 6 AS user_id, 'N' AS name UNION ALL SELECT abs(-9223372036854775808), 'N'");
    set_error_handler(function () use ($statement, $clear) {
        echo "called\n";
        $clear($statement);
    });
    attempt(fn() => imbachat_users_json($statement, []));
}
echo $db->getAttribute(PDO::ATTR_ERRMODE) === PDO::ERRMODE_WARNING
    ? "the mode is as it was\n"
    : "the mode has changed\n";
?>
--EXPECT--
[{"user_id":6,"name":"N"},{"user_id":7,"name":"N"}]
[{"user_id":6,"name":"N"},{"user_id":7,"name":"N"}]
[{"user_id":6,"name":"N"},{"user_id":7,"name":"N"}]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
the mode is as it was
