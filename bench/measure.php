<?php

/*
 * Times the comparisons in interleaved rounds and prints the figures as JSON: the time of a call of each subject, and
 * how many times longer each took than ours in the same round (the median of those ratios and their quartiles).
 * Times are those of the processor. A noisy machine still disturbs a round, but all subjects in it, so the ratios hold
 * where the times do not.
 * Arguments: the Composer autoloader, the number of rounds, the milliseconds of a batch, what the names of the others
 * begin with (all, where that is left out).
 */
require $argv[1];
require __DIR__ . '/clock.php';
require __DIR__ . '/comparisons.php';
require __DIR__ . '/statistics.php';

/** The nanoseconds of the processor that $times calls take. */
function time_batch(Closure $subject, int $times): int
{
    $start = processor_time();
    $subject($times);
    return (processor_time() - $start) * 1000;
}

/**
 * How many calls take about $nanoseconds. Warms up on the way, so that the JIT compiler has seen all before it counts.
 */
function calibrate(Closure $subject, int $nanoseconds): int
{
    for ($times = 1; ($took = time_batch($subject, $times)) < $nanoseconds / 2; $times *= 2);
    return max(1, (int) ($times * $nanoseconds / $took));
}

function check_same(string $id, array $results): void
{
    foreach ($results as $name => $result) {
        if ($result !== $results['ours']) {
            fwrite(STDERR, "$id: $name gives something else than ours.\n");
            fwrite(STDERR, var_export($results['ours'], true) . "\n" . var_export($result, true) . "\n");
            exit(1);
        }
    }
}

/** Without the subjects whose names begin with something else than $prefix. */
function comparisons_with(string $prefix): array
{
    foreach (comparisons() as $id => $comparison) {
        $others = array_filter(
            array_slice($comparison['subjects'], 1),
            fn($name) => str_starts_with($name, $prefix),
            ARRAY_FILTER_USE_KEY,
        );
        $comparison['subjects'] = ['ours' => $comparison['subjects']['ours']] + $others;
        $others && $comparisons[$id] = $comparison;
    }
    return $comparisons;
}

[, , $rounds, $milliseconds] = $argv;
$comparisons = comparisons_with($argv[4] ?? '');
$calls = $times = [];
foreach ($comparisons as $id => $comparison) {
    ($comparison['before'] ?? fn() => null)();
    check_same($id, $comparison['same']());
    foreach ($comparison['subjects'] as $name => $subject) {
        $calls[$id][$name] = calibrate($subject, (int) ($milliseconds * 1e6));
    }
}
for ($round = 0; $round < $rounds; $round++) {
    foreach ($comparisons as $id => $comparison) {
        ($comparison['before'] ?? fn() => null)();
        // Whoever is first in one round is last in the next.
        foreach ($round % 2 ? array_reverse($comparison['subjects']) : $comparison['subjects'] as $name => $subject) {
            $times[$id][$name][] = time_batch($subject, $calls[$id][$name]) / $calls[$id][$name];
        }
    }
}

$rows = [];
foreach ($comparisons as $id => $comparison) {
    foreach (array_slice(array_keys($comparison['subjects']), 1) as $name) {
        $ratios = array_map(fn($theirs, $ours) => $theirs / $ours, $times[$id][$name], $times[$id]['ours']);
        $rows[] = [
            'id' => $id,
            'title' => $comparison['title'],
            'against' => $name,
            'targets' => $comparison['targets'][$name] ?? null,
            'ratio' => quartiles($ratios),
            'ours_ns' => median($times[$id]['ours']),
            'theirs_ns' => median($times[$id][$name]),
        ];
    }
}
echo json_encode(['jit' => (opcache_get_status(false)['jit']['on'] ?? false), 'rows' => $rows]);
