<?php
// The endpoint with the extension, as docs/deploying.md advises for many members at once.
require __DIR__ . '/database.php';

imbachat_require_auth(LOGIN, PASSWORD);

$ids = imbachat_user_ids($_GET['user_ids']);
$users = database()->prepare('SELECT user_id, display_name, avatar, last_login_date, custom10
	FROM json_each(?) JOIN members ON user_id = value');
$users->execute([json_encode($ids)]);

header('Content-Type: application/json');
echo imbachat_users_json($users, [
	'user_id',
	'name' => 'display_name',
	'avatar_url' => 'https://www.example.com/contents/avatars/{avatar}',
	'profile_url' => 'https://www.example.com/members/{user_id}/',
	'lastlogin' => 'last_login_date',
	'badge' => 'custom10',
]);
