<?php

// The endpoint with the extension, as docs/deploying.md advises for many members at once.
require __DIR__ . '/database.php';
require __DIR__ . '/../fields.php';

imbachat_require_auth(LOGIN, PASSWORD);

$ids = imbachat_user_ids($_GET['user_ids']);
$users = database()->prepare('SELECT user_id, display_name, avatar, last_login_date, custom10
	FROM json_each(?) JOIN members ON user_id = value');
$users->execute([json_encode($ids)]);

header('Content-Type: application/json');
echo imbachat_users_json($users, DOCUMENTED_FIELDS);
