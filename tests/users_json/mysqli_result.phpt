--TEST--
imbachat_users_json(): a live mysqli_result: buffered, unbuffered, prepared
--EXTENSIONS--
imbachat
mysqli
--SKIPIF--
<?php require __DIR__ . '/mysql.inc'; skip_without_mysql(); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';
require __DIR__ . '/mysql.inc';
require __DIR__ . '/members.inc';

date_default_timezone_set('Europe/Berlin');
$db = open_mysqli();
array_map([$db, 'query'], members_sql('members', 'CHARACTER SET utf8mb4'));
$sql = 'SELECT * FROM members ORDER BY user_id';
$expected = json_encode(members_loop($db->query($sql)));
same('buffered', $expected, imbachat_users_json($db->query($sql), members_fields()));
same('unbuffered', $expected, imbachat_users_json($db->query($sql, MYSQLI_USE_RESULT), members_fields()));
$statement = $db->prepare('SELECT * FROM members WHERE user_id > ? ORDER BY user_id');
$statement->execute([0]);
same('prepared', $expected, imbachat_users_json($result = $statement->get_result(), members_fields()));
same('again', $expected, imbachat_users_json($result, members_fields()));
same(
    'search',
    '{"code":200,"version":1,"data":' . $expected . '}',
    imbachat_search_json($db->query($sql), members_fields()),
);
echo imbachat_users_json(
    $db->query($sql . ' LIMIT 2'),
    ['name' => 'display_name', 'lastlogin' => 'last_login_date'],
    JSON_UNESCAPED_UNICODE,
), "\n";
$result = $db->query('SELECT user_id, display_name AS name, score FROM members WHERE user_id = 6');
echo imbachat_users_json($result), "\n";
echo imbachat_users_json($db->query('SELECT * FROM members WHERE 0'), members_fields()), "\n";
?>
--EXPECT--
buffered: same
unbuffered: same
prepared: same
again: same
search: same
[{"user_id":6,"name":"John","lastlogin":1709206496},{"user_id":7,"name":"Имя \"Фамилия\"","lastlogin":1711848600}]
[{"user_id":6,"name":"John","score":"1.5"}]
[]
