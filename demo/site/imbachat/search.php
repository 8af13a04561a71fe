<?php
// The chat's search among the members: /imbachat/search?query=ann
require __DIR__ . '/../db.php';

imbachat_require_auth();
header('Content-Type: application/json');

$text = $_GET['query'] ?? '';
$pattern = '%' . preg_replace('/[!%_]/', '!$0', is_string($text) ? $text : '') . '%';
$users = db()->prepare("SELECT * FROM imbachat_demo_members WHERE display_name LIKE ? ESCAPE '!' ORDER BY id LIMIT 20");
$users->execute([$pattern]);
echo imbachat_search_json($users, require __DIR__ . '/fields.php');
