<?php

/*
 * Compares the extension with lib/polyfill for so long, as tests/polyfill/agrees.phpt does for a number of calls.
 *
 * Usage: php polyfill.php SECONDS SEED-FILE, or php polyfill.php SEED for one case.
 * A case is its seed. The file has the one at work, also after a crash.
 */
require __DIR__ . '/../tests/polyfill/calls.inc';

if (count($argv) < 3) {
    echo run_case((int) $argv[1]), ", as lib/polyfill.\n";
    exit;
}
[, $seconds, $file] = $argv;
$seed_file = fopen($file, 'w');
$until = hrtime(true) + $seconds * 1_000_000_000;
$seed = random_int(0, 1 << 40);
$counts = [];
while (hrtime(true) < $until) {
    rewind($seed_file);
    fwrite($seed_file, sprintf('%013d', ++$seed));
    $done = run_case($seed);
    $counts[$done] = ($counts[$done] ?? 0) + 1;
}
gc_collect_cycles(); // what is left then is a leak
ksort($counts);
foreach ($counts as $done => $count) {
    printf("%-33s %9d\n", $done, $count);
}
echo array_sum($counts), " cases\n";
