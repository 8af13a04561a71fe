<?php

// The endpoint with the extension.
require __DIR__ . '/database.php';
require __DIR__ . '/../fields.php';

imbachat_require_auth(LOGIN, PASSWORD);

$ids = imbachat_user_ids($_GET['user_ids']);
$users = [];
if ($ids) {
    $users = database()->query('SELECT * FROM members WHERE user_id IN (' . implode(',', $ids) . ')', PDO::FETCH_ASSOC);
}

header('Content-Type: application/json');
echo imbachat_users_json($users, DOCUMENTED_FIELDS);
