--TEST--
The documented loop over the users' rows, with mysqli and MariaDB: imbachat_users_json() gives the same JSON
--EXTENSIONS--
imbachat
mysqli
--SKIPIF--
<?php require __DIR__ . '/../users_json/mysql.inc'; skip_without_mysql(); ?>
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';
require __DIR__ . '/../users_json/mysql.inc';
require __DIR__ . '/endpoint.inc';

date_default_timezone_set('America/New_York');
$db = open_mysqli();
$db->options(MYSQLI_OPT_INT_AND_FLOAT_NATIVE, 1); // else the documented loop sends ids as strings
fill_members(fn($sql) => $db->query($sql), 'members', 'CHARACTER SET utf8mb4');
$query = fn(array $ids) => $db->query(
    'SELECT * FROM members WHERE user_id IN (' . implode(',', $ids) . ') ORDER BY user_id',
);
foreach ([ASKED, '6', '8,9223372036854775807', '404'] as $asked) {
    $result = [];
    $users = $query(imbachat_user_ids($asked));
    if (mysqli_num_rows($users) > 0) {
        while ($row = mysqli_fetch_assoc($users)) {
            $result[] = [
                'user_id' => $row['user_id'],
                'name' => $row['display_name'],
                'avatar_url' => !empty($row['avatar'])
                    ? 'https://www.example.com/contents/avatars/' . $row['avatar']
                    : false,
                'profile_url' => 'https://www.example.com/members/' . $row['user_id'] . '/',
                'lastlogin' => strtotime($row['last_login_date']),
                'badge' => $row['custom10'],
            ];
        }
    }
    same($asked, json_encode($result), imbachat_users_json($query(imbachat_user_ids($asked)), members_fields()));
}
?>
--EXPECT--
7,6,9: same
6: same
8,9223372036854775807: same
404: same
