<?php
// The chat's "Users info URL": /imbachat/users?user_ids=1,2
require __DIR__ . '/../db.php';

imbachat_require_auth();
header('Content-Type: application/json');

try {
    $ids = imbachat_user_ids($_GET['user_ids'] ?? '');
} catch (ValueError $error) {
    http_response_code(400);
    exit(imbachat_error_json(400, $error->getMessage()));
}

$users = [];
if ($ids) {
    $marks = implode(', ', array_fill(0, count($ids), '?'));
    $users = db()->prepare("SELECT * FROM imbachat_demo_members WHERE id IN ($marks) ORDER BY id");
    $users->execute($ids);
}
echo imbachat_users_json($users, require __DIR__ . '/fields.php');
