<?php
// The chat's search among the members: search.php?query=ann
imbachat_require_auth();
header('Content-Type: application/json');
header('Cache-Control: no-store');
$site ??= require __DIR__ . '/../site.php';

/** @var array{db: callable(): mysqli, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
$db = $site['db']();
$text = $_GET['query'] ?? '';
$pattern = '%' . preg_replace('/[!%_]/', '!$0', is_string($text) ? $text : '') . '%';
$query = $db->prepare("SELECT * FROM $site[table] WHERE $site[name] LIKE ? ESCAPE '!'
    ORDER BY $site[id] LIMIT 20");
$query->execute([$pattern]);
echo imbachat_search_json($query->get_result(), $site['fields']);
