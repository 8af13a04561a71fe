<?php
/*
 * Whether a row takes as long in an answer of a million as in one of a thousand. Prints JSON: nanoseconds a row for each
 * number of rows, and how many times longer the last takes than the first in the same round. For comparison the same of
 * json_encode(), and of a text of as many bytes that nobody encodes: what memory alone costs that was never touched.
 * The thousand rows are repeated, so that what grows is the answer and not what has to be fetched from memory.
 * Arguments: the number of rounds, the largest number of rows.
 */
require __DIR__ . '/clock.php';
require __DIR__ . '/documented.php';
require __DIR__ . '/rows.php';
require __DIR__ . '/statistics.php';

/** Nanoseconds of the processor for a row, from as many calls as make up $enough rows. */
function time_row(Closure $function, array $rows, int $enough): float
{
	$calls = max(1, intdiv($enough, count($rows)));
	$start = processor_time();
	for ($call = 0; $call < $calls; $call++) {
		$function($rows);
	}
	return (processor_time() - $start) * 1000 / $calls / count($rows);
}

[, $rounds, $largest] = $argv;
$rows = member_rows(1000);
$ready = json_decode(documented_users($rows), true);
$bytes = intdiv(strlen(json_encode($ready)), count($ready));
$subjects = [
	'imbachat_users_json()' => [fn($rows) => imbachat_users_json($rows, DOCUMENTED_FIELDS), $rows],
	'json_encode() of ready arrays' => [json_encode(...), $ready],
	'a text of that size' => [fn($rows) => str_repeat('x', count($rows) * $bytes), $rows],
];
$counts = [];
for ($count = 1000; $count <= $largest; $count *= 10) {
	$counts[] = $count;
}
$times = [];
for ($round = 0; $round < $rounds; $round++) {
	foreach ($subjects as $name => [$function, $thousand]) {
		foreach ($round % 2 ? array_reverse($counts) : $counts as $count) {
			$list = array_merge(...array_fill(0, $count / 1000, $thousand));
			$times[$name][$count][] = time_row($function, $list, (int) min($largest, 100_000));
			unset($list);
		}
	}
}
echo json_encode(array_map(fn($by_count) => [
	'ns_a_row' => array_map(median(...), $by_count),
	'growth' => quartiles(array_map(fn($last, $first) => $last / $first, end($by_count), reset($by_count))),
], $times));
