<?php

// The chat's search among the members: search.php?query=ann
imbachat_require_auth();
header('Content-Type: application/json');
header('Cache-Control: no-store');
$site ??= require __DIR__ . '/../site.php';

/** @var array{db: callable(): mysqli, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
$text = is_string($_GET['query'] ?? null) ? trim($_GET['query']) : '';
$users = [];
if ($text !== '') {
    $db = $site['db'](); // which the statement does not keep
    $query = $db->prepare("SELECT * FROM $site[table] WHERE $site[name] LIKE ? ESCAPE '!'
        ORDER BY $site[id] LIMIT 20");
    $query->execute(['%' . preg_replace('/[!%_]/', '!$0', $text) . '%']);
    $users = $query->get_result();
}
echo imbachat_search_json($users, $site['fields']);
