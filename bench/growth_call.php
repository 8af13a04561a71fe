<?php
/*
 * Prints the nanoseconds of the processor that one call takes, the first in this process that is long. What it runs has
 * been run before, on ten rows, but the memory that it fills was never touched.
 * Arguments: the name of the subject, the number of rows.
 */
require __DIR__ . '/clock.php';
require __DIR__ . '/documented.php';
require __DIR__ . '/rows.php';

[, $subject, $count] = $argv;
$rows = member_rows(1000);
$ready = json_decode(documented_users($rows), true);
$bytes = intdiv(strlen(json_encode($ready)), count($ready));
[$function, $rows] = [
	'imbachat_users_json()' => [fn($rows) => imbachat_users_json($rows, DOCUMENTED_FIELDS), $rows],
	'json_encode() of ready arrays' => [json_encode(...), $ready],
	'a text of that size' => [fn($rows) => str_repeat('x', count($rows) * $bytes), $rows],
][$subject];

$ten = array_slice($rows, 0, 10);
for ($call = 0; $call < 1000; $call++) {
	$function($ten);
}
// The thousand rows are repeated, so that what grows is the answer and not what has to be fetched from memory.
$list = array_merge(...array_fill(0, $count / 1000, $rows));
$start = processor_time();
$function($list);
echo (processor_time() - $start) * 1000;
