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

/** One row for both modes of the JIT compiler. A target is met in both or not at all; the same for all, if given. */
function join_rows(array $off, array $tracing, ?float $target = null): array
{
    $target ??= $off['targets'][PHP_VERSION_ID < 80400 ? 0 : 1] ?? null;
    $figures = fn($row) => array_intersect_key($row, ['ratio' => 1, 'ours_ns' => 1, 'theirs_ns' => 1]);
    return [
        'id' => $off['id'],
        'title' => $off['title'],
        'against' => $off['against'],
        'target' => $target,
        'met' => $target ? min($off['ratio']['median'], $tracing['ratio']['median']) >= $target : null,
        'jit_off' => $figures($off),
        'jit_tracing' => $figures($tracing),
    ];
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
            array_push($cells, time_text($figures['ours_ns']), ratio_text($figures['ratio']));
        }
        echo line($widths, [...$cells, $row['target'] ? "≥ $row[target]" : '', met_text($row['met'])]);
    }
}

$report = [
    'machine' => machine(),
    'versions' => versions() + peer_versions(),
    'rounds' => (int) $rounds,
    'rows' => array_map(join_rows(...), part('off')['rows'], part('tracing')['rows']),
];
$polyfill = ['rows' => array_map(
    fn($off, $tracing) => join_rows($off, $tracing, $off['targets'] ? 1 : null),
    part('off-polyfill')['rows'],
    part('tracing-polyfill')['rows'],
)] + $report;
echo "\n", machine_text($report['machine'], $report['versions']), " · $rounds rounds\n";
echo "How many times longer the other takes: the median of the rounds' ratios (their quartiles).\n\n";
print_rows($report['rows']);
echo "\n", met_count_text($report['rows']), "\nThe same with lib/polyfill instead of the extension:\n\n";
print_rows($polyfill['rows']);
echo "\n", met_count_text($polyfill['rows']);
if ($json_file !== '') {
    file_put_contents($json_file, report_json($report)) || exit(1);
    $polyfill_file = dirname($json_file) . '/polyfill-' . basename($json_file);
    file_put_contents($polyfill_file, report_json($polyfill)) || exit(1);
}
