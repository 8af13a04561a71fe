<?php

// The chat's search among the members: search.php?query=ann
imbachat_require_auth();
header('Content-Type: application/json');
header('Cache-Control: no-store');
$site ??= require __DIR__ . '/../site.php';

/** @var array{db: callable(): PDO, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
$text = is_string($_GET['query'] ?? null) ? trim($_GET['query']) : '';
$users = [];
if (preg_match('/^[^\0]+$/Du', $text)) { // PostgreSQL refuses what is not UTF-8, ends at a NUL, and minds case
    $users = $site['db']()->prepare("SELECT * FROM $site[table] WHERE LOWER($site[name]) LIKE LOWER(?) ESCAPE '!'
        ORDER BY $site[id] LIMIT 20");
    $users->setFetchMode(PDO::FETCH_ASSOC);
    $users->execute(['%' . preg_replace('/[!%_]/', '!$0', $text) . '%']);
}
echo imbachat_search_json($users, $site['fields']);
