--TEST--
imbachat_users_json(): a live PDOStatement of SQLite
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';
require __DIR__ . '/members.inc';

date_default_timezone_set('Europe/Berlin');
$db = new PDO('sqlite::memory:');
array_map([$db, 'exec'], members_sql());
$expected = json_encode(members_loop($db->query('SELECT * FROM members ORDER BY user_id')));
same('query', $expected, imbachat_users_json($db->query('SELECT * FROM members ORDER BY user_id'), members_fields()));
$statement = $db->prepare('SELECT * FROM members WHERE user_id < ? ORDER BY user_id');
$statement->execute([8]);
echo imbachat_users_json($statement, members_fields(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
$statement->execute([0]);
echo imbachat_users_json($statement, members_fields()), "\n";
echo imbachat_users_json($db->query("SELECT '6' AS user_id, 'N' AS name, 1.5 AS score", PDO::FETCH_ASSOC)), "\n";
?>
--EXPECT--
query: same
[{"user_id":6,"name":"John","avatar_url":"https://www.example.com/contents/avatars/6.png","profile_url":"https://www.example.com/members/6/","lastlogin":1709206496,"badge":"new"},{"user_id":7,"name":"Имя \"Фамилия\"","avatar_url":false,"profile_url":"https://www.example.com/members/7/","lastlogin":1711848600,"badge":null}]
[]
[{"user_id":6,"name":"N","score":1.5}]
