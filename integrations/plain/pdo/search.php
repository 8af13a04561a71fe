<?php
// The chat's search among the members: search.php?query=ann
imbachat_require_auth();
header('Content-Type: application/json');
header('Cache-Control: no-store');
$site ??= require __DIR__ . '/../site.php';

/** @var array{db: callable(): PDO, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
$db = $site['db']();
$text = $_GET['query'] ?? '';
$pattern = '%' . preg_replace('/[!%_]/', '!$0', is_string($text) ? $text : '') . '%';
$users = $db->prepare("SELECT * FROM $site[table] WHERE $site[name] LIKE ? ESCAPE '!'
    ORDER BY $site[id] LIMIT 20");
$users->setFetchMode(PDO::FETCH_ASSOC);
$users->execute([$pattern]);
echo imbachat_search_json($users, $site['fields']);
