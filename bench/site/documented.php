<?php

// The documented endpoint, step by step, with PDO so that one script serves both databases.
require __DIR__ . '/database.php';

if (
    !isset($_SERVER['PHP_AUTH_USER'])
    || $_SERVER['PHP_AUTH_PW'] != PASSWORD
    || strtolower($_SERVER['PHP_AUTH_USER']) != LOGIN
) {
    header('WWW-Authenticate: Basic realm="Backend"');
    header('HTTP/1.0 401 Unauthorized');
    echo json_encode(['code' => 401, 'version' => 1, 'error' => 'Authenticate required!', 'debug' => '']);
    die();
}

$ids = preg_replace('/[^0-9,]/', '', $_GET['user_ids']);
$query = database()->query("SELECT * FROM members WHERE user_id IN ($ids)");
$result = [];
while ($row = $query->fetch(PDO::FETCH_ASSOC)) {
    $user_id = $row['user_id'];
    $name = $row['display_name'];
    $login_date = $row['last_login_date'];
    $badge = $row['custom10'];
    if (!empty($row['avatar'])) {
        $avatar = 'https://www.example.com/contents/avatars/' . $row['avatar'];
    } else {
        $avatar = false;
    }
    $link = 'https://www.example.com/members/' . $user_id . '/';

    $result[] = [
        'user_id' => $user_id,
        'name' => $name,
        'avatar_url' => $avatar,
        'profile_url' => $link,
        'lastlogin' => strtotime($login_date),
        'badge' => $badge,
    ];
}

header('Content-Type: application/json');
echo json_encode($result);
