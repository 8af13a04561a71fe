<?php
/*
 * The memory that an answer takes above what was there, as a multiple of its size: PHP's own peak and, where Linux tells,
 * that of the process. Prints JSON. The rows come from a generator, one at a time. Argument: their number.
 */
require __DIR__ . '/documented.php';
require __DIR__ . '/rows.php';

function resident(string $field): ?int
{
	return preg_match("/^$field:\s*(\d+) kB/m", (string) @file_get_contents('/proc/self/status'), $match)
		? $match[1] * 1024
		: null;
}

$rows = member_rows(1000);
imbachat_users_json($rows, DOCUMENTED_FIELDS);
gc_mem_caches();
memory_reset_peak_usage();
$before = memory_get_usage();
$resident = resident('VmRSS');
$length = strlen(imbachat_users_json(repeat_rows($rows, (int) $argv[1]), DOCUMENTED_FIELDS));
echo json_encode([
	'rows' => (int) $argv[1],
	'output_bytes' => $length,
	'peak' => (memory_get_peak_usage() - $before) / $length,
	'resident' => $resident ? (resident('VmHWM') - $resident) / $length : null,
]);
