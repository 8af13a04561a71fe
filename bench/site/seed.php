<?php

/*
 * Fills the database with members and prints the ids to ask for. The members have more columns than the answer needs,
 * as a site's do: the documented query asks for all of them. The argument is the database's name; the environment has
 * what database.php reads.
 */
require __DIR__ . '/database.php';
require __DIR__ . '/../rows.php';

const COLUMNS = [
    'user_id' => 'INTEGER PRIMARY KEY',
    'login' => 'VARCHAR(100)',
    'email' => 'VARCHAR(100)',
    'password' => 'VARCHAR(100)',
    'display_name' => 'VARCHAR(100)',
    'avatar' => 'VARCHAR(100)',
    'last_login_date' => 'DATETIME',
    'custom10' => 'VARCHAR(100)',
    'status' => 'INTEGER',
];

// With these it is about as wide as OctoberCMS's tables of users. A custom10, as the document has it, is one of ten.
$more = ['registered' => 'DATETIME'] + array_fill_keys(
    ['country', 'city', 'website', ...array_map(fn($i) => "custom$i", range(1, 9))],
    'VARCHAR(100)',
);
$values = [
    'registered' => '2024-05-06 07:08:09', 'country' => 'DE', 'city' => 'Berlin', 'website' => null, 'custom1' => 'yes',
] + array_fill_keys(array_keys($more), '');

$columns = COLUMNS;
$rows = member_rows(1000);
if ($argv[1] === 'sqlite-wide') {
    $columns += $more;
    $rows = array_map(fn($row) => $row + $values, $rows);
}

$db = database();
$definitions = array_map(fn($name, $type) => "$name $type", array_keys($columns), $columns);
$db->exec('CREATE TABLE members (' . implode(', ', $definitions) . ')');
$db->beginTransaction();
$insert = $db->prepare('INSERT INTO members VALUES (' . implode(', ', array_fill(0, count($columns), '?')) . ')');
foreach ($rows as $row) {
    $insert->execute(array_values($row));
}
$db->commit();
mt_srand(2025);
shuffle($rows);
foreach ([1, 50, 500] as $count) {
    echo implode(',', array_column(array_slice($rows, 0, $count), 'user_id')), "\n";
}
