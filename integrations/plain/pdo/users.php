<?php

// The chat's "Users info URL": users.php?user_ids=1,2
imbachat_require_auth();
header('Content-Type: application/json');
header('Cache-Control: no-store');
$site ??= require __DIR__ . '/../site.php';

/** @var array{db: callable(): PDO, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
try {
    $ids = imbachat_user_ids($_GET['user_ids'] ?? '');
} catch (ValueError $error) {
    http_response_code(400);
    exit(imbachat_error_json(400, $error->getMessage()));
}

$users = [];
if ($ids) {
    $users = $site['db']()->query("SELECT * FROM $site[table] WHERE $site[id] IN (" . implode(',', $ids) . ")
        ORDER BY $site[id]", PDO::FETCH_ASSOC);
}
echo imbachat_users_json($users, $site['fields']);
