<?php

// What a site has that followed the document, with mysqli. For comparison, not for use: see the README.
$site ??= require __DIR__ . '/../site.php';
isset($site['login'], $site['password']) || exit('Not for use.'); // nobody is let in by an upload of the whole folder

if (!isset($_SERVER['PHP_AUTH_USER']) || $_SERVER['PHP_AUTH_PW'] != $site['password']
        || strtolower($_SERVER['PHP_AUTH_USER']) != $site['login']) {
    header('WWW-Authenticate: Basic realm="Backend"');
    header('HTTP/1.0 401 Unauthorized');
    die(json_encode(['code' => 401, 'version' => 1, 'error' => 'Authenticate required!', 'debug' => '']));
}

$ids = preg_replace('/[^0-9,]/', '', $_GET['user_ids']);
$query = mysqli_query($site['db'](), "SELECT * FROM $site[table] WHERE $site[id] IN ( $ids )");
$result = [];
while ($row = mysqli_fetch_assoc($query)) {
    $result[] = [
        'user_id' => $row['user_id'],
        'name' => $row['display_name'],
        'avatar_url' => empty($row['avatar']) ? false : 'https://www.example.com/contents/avatars/' . $row['avatar'],
        'profile_url' => 'https://www.example.com/members/' . $row['user_id'] . '/',
        'lastlogin' => strtotime($row['last_login_date']),
    ];
}
echo json_encode($result);
