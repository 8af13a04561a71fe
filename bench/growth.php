<?php
/*
 * Whether a row takes as long in an answer of a million as in one of a thousand. Prints JSON: nanoseconds a row for each
 * number of rows, and how many times longer the last takes than the first in the same round. For comparison the same of
 * json_encode(), and of a text of as many bytes that nobody encodes.
 * Each call has a process of its own, so that no answer, long or short, finds memory that another has touched before:
 * on a virtual machine that alone can take longer than to write the row.
 * Arguments: the number of rounds, the largest number of rows, and the command that runs PHP.
 */
require __DIR__ . '/statistics.php';

[, $rounds, $largest] = $argv;
$php = array_slice($argv, 3);

/** Nanoseconds of the processor for a row. */
function time_row(array $command, int $count): float
{
	$process = proc_open([...$command, $count], [1 => ['pipe', 'w']], $pipes);
	$nanoseconds = stream_get_contents($pipes[1]);
	proc_close($process) === 0 || exit(1);
	return $nanoseconds / $count;
}

$times = [];
for ($round = 0; $round < $rounds; $round++) {
	foreach (['imbachat_users_json()', 'json_encode() of ready arrays', 'a text of that size'] as $subject) {
		for ($count = 1000; $count <= $largest; $count *= 10) {
			$times[$subject][$count][] = time_row([...$php, __DIR__ . '/growth_call.php', $subject], $count);
		}
	}
}
echo json_encode(array_map(fn($by_count) => [
	'ns_a_row' => array_map(median(...), $by_count),
	'growth' => quartiles(array_map(fn($last, $first) => $last / $first, end($by_count), reset($by_count))),
], $times));
