--TEST--
imbachat_users_json(): a live PDOStatement of MariaDB, buffered and unbuffered
--EXTENSIONS--
imbachat
pdo_mysql
--SKIPIF--
<?php require __DIR__ . '/mysql.inc'; skip_without_mysql(); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';
require __DIR__ . '/mysql.inc';
require __DIR__ . '/members.inc';

date_default_timezone_set('Europe/Berlin');
$db = open_pdo_mysql();
array_map([$db, 'exec'], members_sql('members', 'CHARACTER SET utf8mb4'));
$sql = 'SELECT * FROM members ORDER BY user_id';
$expected = json_encode(members_loop($db->query($sql)));
$unbuffered = defined('Pdo\Mysql::ATTR_USE_BUFFERED_QUERY')
    ? constant('Pdo\Mysql::ATTR_USE_BUFFERED_QUERY')
    : PDO::MYSQL_ATTR_USE_BUFFERED_QUERY;
foreach ([true, false] as $buffered) {
    $db->setAttribute($unbuffered, $buffered);
    foreach ([
        'BOTH' => PDO::FETCH_BOTH, 'ASSOC' => PDO::FETCH_ASSOC, 'OBJ' => PDO::FETCH_OBJ, 'LAZY' => PDO::FETCH_LAZY,
    ] as $name => $mode) {
        same($name, $expected, imbachat_users_json($db->query($sql, $mode), members_fields()));
    }
}
$statement = $db->prepare('SELECT user_id, display_name AS name FROM members WHERE user_id = ?');
$statement->execute(['6']);
echo imbachat_users_json($statement, ['name']), "\n";
?>
--EXPECT--
BOTH: same
ASSOC: same
OBJ: same
LAZY: same
BOTH: same
ASSOC: same
OBJ: same
LAZY: same
[{"user_id":6,"name":"John"}]
