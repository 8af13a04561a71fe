<?php

// The limit: a script that fetches the same rows and makes nothing of them.
require __DIR__ . '/database.php';

$ids = preg_replace('/[^0-9,]/', '', $_GET['user_ids']);
foreach (database()->query("SELECT * FROM members WHERE user_id IN ($ids)", PDO::FETCH_ASSOC) as $row);

header('Content-Type: application/json');
echo '[]';
