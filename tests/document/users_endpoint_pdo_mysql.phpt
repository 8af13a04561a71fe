--TEST--
The documented loop over the users' rows, with PDO and MariaDB: imbachat_users_json() gives the same JSON
--EXTENSIONS--
imbachat
pdo_mysql
--SKIPIF--
<?php require __DIR__ . '/../users_json/mysql.inc'; skip_without_mysql(); ?>
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';
require __DIR__ . '/../users_json/mysql.inc';
require __DIR__ . '/endpoint.inc';

date_default_timezone_set('Asia/Kolkata');
$db = open_pdo_mysql();
fill_members($db->exec(...), 'members', 'CHARACTER SET utf8mb4');
$ids = imbachat_user_ids(ASKED);
$query = $db->prepare(
    'SELECT * FROM members WHERE user_id IN (' . implode(',', array_fill(0, count($ids), '?')) . ') ORDER BY user_id',
);
$query->execute($ids);
$result = [];
while ($row = $query->fetch(PDO::FETCH_ASSOC)) {
    $result[] = [
        'user_id' => $row['user_id'],
        'name' => $row['display_name'],
        'avatar_url' => !empty($row['avatar']) ? 'https://www.example.com/contents/avatars/' . $row['avatar'] : false,
        'profile_url' => 'https://www.example.com/members/' . $row['user_id'] . '/',
        'lastlogin' => strtotime($row['last_login_date']),
        'badge' => $row['custom10'],
    ];
}
$query->execute($ids);
same('documented', json_encode($result), imbachat_users_json($query, members_fields()));
echo count($result), ' users';
?>
--EXPECT--
documented: same
3 users
