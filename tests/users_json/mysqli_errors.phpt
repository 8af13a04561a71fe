--TEST--
imbachat_users_json(): a mysqli_result that is freed, lacks a column or has a user without id
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
$freed = $db->query("SELECT 1 AS user_id, 'N' AS name");
$freed->free();
attempt(
    fn() => imbachat_users_json($freed),
    fn() => imbachat_users_json($db->query("SELECT 1 AS user_id, 'N' AS name"), ['mail']),
    fn() => imbachat_users_json($db->query("SELECT 1 AS user_id, 'N' AS name UNION ALL SELECT NULL, 'M'"), []),
    fn() => imbachat_users_json($db->query(
        "SELECT 1 AS user_id, 'N' AS name UNION ALL SELECT NULL, 'M'",
        MYSQLI_USE_RESULT,
    )),
    fn() => imbachat_users_json($db->query('DO 1')),
);
echo $db->query("SELECT 'the connection works'")->fetch_row()[0], "\n";
?>
--EXPECTF--
Error: mysqli_result object is already closed
ImbaChat\InvalidUserException: Row 0: field "mail" needs the column "mail", which the row does not have
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, null given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, null given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, %r(bool|true)%r given
the connection works
