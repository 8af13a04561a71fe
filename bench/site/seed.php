<?php
/*
 * Fills the database with members and prints the ids to ask for. The members have more columns than the answer needs, as
 * a site's do: the documented query asks for all of them.
 * The environment has what database.php reads.
 */
require __DIR__ . '/database.php';
require __DIR__ . '/../rows.php';

$rows = member_rows(1000);
$db = database();
$db->exec('CREATE TABLE members (user_id INTEGER PRIMARY KEY, login VARCHAR(100), email VARCHAR(100),
	password VARCHAR(100), display_name VARCHAR(100), avatar VARCHAR(100), last_login_date DATETIME, custom10 VARCHAR(100),
	status INTEGER)');
$db->beginTransaction();
$insert = $db->prepare('INSERT INTO members VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
foreach ($rows as $row) {
	$insert->execute(array_values($row));
}
$db->commit();
mt_srand(2025);
shuffle($rows);
foreach ([1, 50, 500] as $count) {
	echo implode(',', array_column(array_slice($rows, 0, $count), 'user_id')), "\n";
}
