--TEST--
imbachat_users_json(): values that the MySQL drivers return as strings and as native types
--EXTENSIONS--
imbachat
mysqli
pdo_mysql
--SKIPIF--
<?php require __DIR__ . '/mysql.inc'; skip_without_mysql(); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';
require __DIR__ . '/mysql.inc';

$sql = "SELECT 6 AS user_id, 'N' AS name, 1.5e0 AS score, 2.50 AS money, NULL AS mail,
    X'ff41' AS bytes, DATE '2024-02-29' AS lastlogin";
date_default_timezone_set('UTC');
$text = open_mysqli();
$native = open_mysqli();
$native->options(MYSQLI_OPT_INT_AND_FLOAT_NATIVE, 1);
$pdo = open_pdo_mysql();
$emulated = open_pdo_mysql();
$emulated->setAttribute(PDO::ATTR_STRINGIFY_FETCHES, true);
attempt(
    fn() => imbachat_users_json($text->query($sql)),
    fn() => imbachat_users_json($native->query($sql)),
    fn() => imbachat_users_json($pdo->query($sql, PDO::FETCH_ASSOC)),
    fn() => imbachat_users_json($emulated->query($sql, PDO::FETCH_OBJ)),
);
?>
--EXPECT--
[{"user_id":6,"name":"N","score":"1.5","money":"2.50","mail":null,"bytes":"\ufffdA","lastlogin":1709164800}]
[{"user_id":6,"name":"N","score":1.5,"money":"2.50","mail":null,"bytes":"\ufffdA","lastlogin":1709164800}]
[{"user_id":6,"name":"N","score":1.5,"money":"2.50","mail":null,"bytes":"\ufffdA","lastlogin":1709164800}]
[{"user_id":6,"name":"N","score":"1.5","money":"2.50","mail":null,"bytes":"\ufffdA","lastlogin":1709164800}]
