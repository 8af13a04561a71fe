<?php
/*
 * Makes the report of bench/run from what the other scripts printed: the table on stdout, and JSON where asked for.
 * Arguments: the folder of their outputs, the Composer autoloader, the number of rounds, the file for the JSON or "".
 */
[, $folder, $autoloader, $rounds, $json_file] = $argv;
require $autoloader;
require __DIR__ . '/machine.php';
require __DIR__ . '/table.php';

function part(string $name): array
{
	global $folder;
	return json_decode(file_get_contents("$folder/$name.json"), true, 512, JSON_THROW_ON_ERROR);
}

function peer_versions(): array
{
	foreach (['firebase/php-jwt', 'lcobucci/jwt'] as $peer) {
		$versions[$peer] = ltrim(Composer\InstalledVersions::getPrettyVersion($peer), 'v');
	}
	return $versions;
}

/** One row for both modes of the JIT compiler, or for one. A target is met in both or not at all. */
function join_rows(array $off, ?array $tracing): array
{
	$target = $off['targets'][PHP_VERSION_ID < 80400 ? 0 : 1] ?? null;
	$figures = fn($row) => array_intersect_key($row, ['ratio' => 1, 'ours_ns' => 1, 'theirs_ns' => 1]);
	return [
		'id' => $off['id'],
		'title' => $off['title'],
		'against' => $off['against'],
		'target' => $target,
		'met' => $target ? min($off['ratio']['median'], ($tracing ?? $off)['ratio']['median']) >= $target : null,
		'jit_off' => $figures($off),
		'jit_tracing' => $tracing ? $figures($tracing) : null,
	];
}

function limit(string $title, float $value, float $at_most): array
{
	return ['title' => $title, 'value' => $value, 'at_most' => $at_most, 'met' => $value <= $at_most];
}

function limits(): array
{
	$growth = part('growth')['imbachat_users_json()'];
	$memory = part('memory');
	$rows = number_format($memory['rows']);
	$limits = [
		limit("imbachat_users_json(): time a row of $rows, to that of 1,000", $growth['growth']['median'], 1.2),
		limit("… memory for $rows rows of a generator, at its peak, to the size of the answer", $memory['peak'], 1.3),
	];
	if ($memory['resident']) {
		$limits[] = limit('… the same, as the system sees the process', $memory['resident'], 1.3);
	}
	return $limits;
}

function print_rows(array $rows): void
{
	$widths = [34, 11, 24, 11, 24, 8, 9];
	echo line($widths, ['', 'ours', 'JIT off', 'ours', 'JIT tracing', 'target', '']);
	$title = null;
	foreach ($rows as $row) {
		if ($row['title'] !== $title) {
			$title = $row['title'];
			echo "$title\n";
		}
		$cells = ["  $row[against]"];
		foreach ([$row['jit_off'], $row['jit_tracing']] as $figures) {
			array_push($cells, ...($figures ? [time_text($figures['ours_ns']), ratio_text($figures['ratio'])] : ['', '']));
		}
		echo line($widths, [...$cells, $row['target'] ? "≥ $row[target]" : '', met_text($row['met'])]);
	}
}

function print_limits(array $limits): void
{
	foreach ($limits as ['title' => $title, 'value' => $value, 'at_most' => $at_most, 'met' => $met]) {
		echo line([86, 18, 8, 9], [$title, sprintf('%.2f', $value), "≤ $at_most", met_text($met)]);
	}
}

function print_growth(array $growth): void
{
	$widths = [34, 14, 14, 14, 14, 14];
	$counts = array_keys(reset($growth)['ns_a_row']);
	echo line($widths, ['nanoseconds a row, of so many', ...array_map(fn($count) => number_format($count), $counts), 'last : first']);
	foreach ($growth as $subject => ['ns_a_row' => $times, 'growth' => $ratio]) {
		echo line($widths, ["  $subject", ...array_map(fn($time) => sprintf('%.0f', $time), array_values($times)),
			sprintf('%.2f', $ratio['median'])]);
	}
}

$report = [
	'machine' => machine(),
	'versions' => versions() + peer_versions(),
	'rounds' => (int) $rounds,
	'rows' => array_map(join_rows(...), [...part('off')['rows'], ...part('first')], part('tracing')['rows']),
	'limits' => limits(),
	'growth' => part('growth'),
];
echo "\n", machine_text($report['machine'], $report['versions']), " · $rounds rounds\n";
echo "How many times longer the other takes: the median of the rounds' ratios (their quartiles).\n\n";
print_rows($report['rows']);
echo "\n";
print_limits($report['limits']);
echo "\n";
print_growth($report['growth']);
echo "\n", met_count_text([...$report['rows'], ...$report['limits']]);
if ($json_file !== '') {
	file_put_contents($json_file, json_encode($report, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) . "\n")
		|| exit(1);
}
