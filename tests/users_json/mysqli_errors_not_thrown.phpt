--TEST--
imbachat_users_json(): an unbuffered mysqli_result that breaks off gives no half answer and no warning
--EXTENSIONS--
imbachat
mysqli
--SKIPIF--
<?php require __DIR__ . '/mysql.inc'; skip_without_mysql(); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';
require __DIR__ . '/mysql.inc';

$db = open_mysqli();
$sql = "SELECT seq AS user_id, IF(seq = 3000, (SELECT 1 UNION SELECT 2), REPEAT('x', 50)) AS name FROM seq_1_to_4000";
foreach ([MYSQLI_REPORT_OFF, MYSQLI_REPORT_ERROR, MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT] as $mode) {
    mysqli_report($mode);
    $query = fn() => $db->query($sql, MYSQLI_USE_RESULT);
    attempt(
        fn() => imbachat_users_json($query(), ['user_id', 'name']),
        fn() => imbachat_search_json($query()),
        fn() => @imbachat_users_json($query()->getIterator()),
        fn() => @imbachat_users_json(new IteratorIterator($query())),
        fn() => @imbachat_users_json((fn() => yield from $query())()),
    );
}
$killed = open_mysqli();
mysqli_report(MYSQLI_REPORT_OFF);
$result = $killed->query("SELECT seq AS user_id, REPEAT('x', 5000) AS name FROM seq_1_to_100000", MYSQLI_USE_RESULT);
$db->query('KILL ' . $killed->thread_id);
attempt(fn() => imbachat_users_json($result));
$result = $db->query('SELECT seq AS user_id, 5 AS name FROM seq_1_to_3', MYSQLI_USE_RESULT);
$others = fn() => $db->query('SELECT 1') ?: $db->errno;
attempt(fn() => imbachat_users_json($result, ['name', 'x' => $others]), fn() => imbachat_users_json($result));
?>
--EXPECTF--
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
ImbaChat\Exception: Row 2999 cannot be fetched: SQLSTATE[21000]: Subquery returns more than 1 row
mysqli_sql_exception: Subquery returns more than 1 row
mysqli_sql_exception: Subquery returns more than 1 row
mysqli_sql_exception: Subquery returns more than 1 row
mysqli_sql_exception: Subquery returns more than 1 row
mysqli_sql_exception: Subquery returns more than 1 row
ImbaChat\Exception: Row %d cannot be fetched: SQLSTATE[%s]: %s
[{"user_id":1,"name":"5","x":2014},{"user_id":2,"name":"5","x":2014},{"user_id":3,"name":"5","x":2014}]
ImbaChat\Exception: %SData fetched with MYSQLI_USE_RESULT can be iterated only once
