--TEST--
The documented loop over the users' rows, with SQLite: imbachat_users_json() gives the same JSON
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';
require __DIR__ . '/endpoint.inc';

date_default_timezone_set('Europe/Berlin');
$db = new PDO('sqlite::memory:');
fill_members($db->exec(...), 'members');
$query = fn() => $db->query(
    'SELECT * FROM members WHERE user_id IN (' . implode(',', imbachat_user_ids(ASKED)) . ')',
    PDO::FETCH_ASSOC,
);
$result = [];
foreach ($query()->fetchAll() as $row) {
    $result[] = [
        'user_id' => $row['user_id'],
        'name' => $row['display_name'],
        'avatar_url' => !empty($row['avatar']) ? 'https://www.example.com/contents/avatars/' . $row['avatar'] : false,
        'profile_url' => 'https://www.example.com/members/' . $row['user_id'] . '/',
        'lastlogin' => strtotime($row['last_login_date']),
        'badge' => $row['custom10'],
    ];
}
$json = imbachat_users_json($query(), members_fields());
same('documented', json_encode($result), $json);
echo $json, "\n";
?>
--EXPECT--
documented: same
[{"user_id":6,"name":"John","avatar_url":"https:\/\/www.example.com\/contents\/avatars\/6.png","profile_url":"https:\/\/www.example.com\/members\/6\/","lastlogin":1709206496,"badge":"new"},{"user_id":7,"name":"\u0418\u043c\u044f \"\u0424\u0430\u043c\u0438\u043b\u0438\u044f\"","avatar_url":false,"profile_url":"https:\/\/www.example.com\/members\/7\/","lastlogin":1711848600,"badge":null},{"user_id":9,"name":"O'Neil","avatar_url":"https:\/\/www.example.com\/contents\/avatars\/a b&c.png","profile_url":"https:\/\/www.example.com\/members\/9\/","lastlogin":1704063600,"badge":"x\/y"}]
