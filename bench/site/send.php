<?php

// The nearer limit: fetches the same rows and sends as many bytes as the answer has, which nobody had to make.
require __DIR__ . '/database.php';

$ids = preg_replace('/[^0-9,]/', '', $_GET['user_ids']);
foreach (database()->query("SELECT * FROM members WHERE user_id IN ($ids)", PDO::FETCH_ASSOC) as $row);

header('Content-Type: application/json');
echo str_repeat(' ', $_GET['length'] - 2), '[]';
