<?php
// The endpoint with the extension.
require __DIR__ . '/database.php';

imbachat_require_auth(LOGIN, PASSWORD);

$ids = imbachat_user_ids($_GET['user_ids']);
$users = [];
if ($ids) {
	$users = database()->query('SELECT * FROM members WHERE user_id IN (' . implode(',', $ids) . ')', PDO::FETCH_ASSOC);
}

header('Content-Type: application/json');
echo imbachat_users_json($users, [
	'user_id',
	'name' => 'display_name',
	'avatar_url' => 'https://www.example.com/contents/avatars/{avatar}',
	'profile_url' => 'https://www.example.com/members/{user_id}/',
	'lastlogin' => 'last_login_date',
	'badge' => 'custom10',
]);
