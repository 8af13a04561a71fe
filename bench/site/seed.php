<?php
/*
 * Fills the database with members, who have the columns that the endpoint reads, and prints the ids to ask for.
 * The environment has what database.php reads.
 */
require __DIR__ . '/database.php';
require __DIR__ . '/../rows.php';

const COLUMNS = ['user_id', 'display_name', 'avatar', 'last_login_date', 'custom10'];

$rows = member_rows(1000);
$db = database();
$db->exec('CREATE TABLE members (user_id INTEGER PRIMARY KEY, display_name VARCHAR(100), avatar VARCHAR(100),
	last_login_date DATETIME, custom10 VARCHAR(100))');
$db->beginTransaction();
$insert = $db->prepare('INSERT INTO members VALUES (?, ?, ?, ?, ?)');
foreach ($rows as $row) {
	$insert->execute(array_map(fn($column) => $row[$column], COLUMNS));
}
$db->commit();
mt_srand(2025);
shuffle($rows);
foreach ([1, 50, 500] as $count) {
	echo implode(',', array_column(array_slice($rows, 0, $count), 'user_id')), "\n";
}
