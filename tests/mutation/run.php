<?php

/*
 * Mutation testing of lib/polyfill and lib/endpoint: makes mutants, and runs the tests that reach the mutated statement
 * until one fails. Arguments: the parser's autoloader, the base tree, a file for what an earlier run measured, how many
 * mutants to take as a sample (0: all), and files. The last line is the score.
 */
[, $autoloader, $base, $memory, $sample] = $argv;
$wanted = array_slice($argv, 5);
require $autoloader;
require __DIR__ . '/mutator.php';
require __DIR__ . '/phpt.php';

const JOBS = 2;
const FOR_74 = ['lib/polyfill/functions74.php', 'lib/polyfill/types.php']; // tried with the functions for PHP 7.4
const FIRST = 1_000_000; // the number of a file's first statement is its own number times this
const SEED = 19;

/** The library's files, with the mutants of each. */
function mutators(string $base): array
{
    foreach ([...glob("$base/lib/polyfill/*.php"), ...glob("$base/lib/endpoint/*.php")] as $path) {
        $file = substr($path, strlen($base) + 1);
        if (!str_ends_with($file, 'widget_script.php')) { // it is generated from src/widget.js
            $mutators[$file] = mutate_file(file_get_contents($path));
        }
    }
    return $mutators;
}

function copy_tree(string $from, string $to): void
{
    passthru('rm -rf ' . escapeshellarg($to) . ' && cp -R ' . escapeshellarg($from) . ' ' . escapeshellarg($to), $code);
    $code === 0 || exit(1);
}

/** The tests that may run, with where their scripts are, in one tree. */
function tests(string $tree): array
{
    $skips = file("$tree/tests/polyfill/skips");
    $tests = [];
    foreach (glob("$tree/tests/*/*.phpt") as $path) {
        $name = substr($path, strlen($tree) + 1);
        $is_skipped = preg_grep('/^' . preg_quote($name, '/') . ' /', $skips);
        $is_of_another = preg_match('~^tests/(check|openssl|timing)/~', $name) // of the checker and of C
            || str_contains(file_get_contents($path), 'skip_without_memory');
        if ($is_skipped || $is_of_another) {
            continue;
        }
        $test = read_test($tree, $name);
        $test === null || $tests[$name] = $test;
    }
    ksort($tests);
    return $tests;
}

/** Starts a worker; with $all, for the results of every test. */
function start(string $tree, array $tests, bool $all = false): array
{
    $list = implode("\n", array_map(fn($test) => json_encode($test, JSON_THROW_ON_ERROR), $tests));
    file_put_contents("$tree/list", $list);
    $command = [PHP_BINARY, ...ini_options(INI), __DIR__ . '/worker.php', $tree, "$tree/list"];
    $all && $command[] = '--all';
    $files = [['file', '/dev/null', 'r'], ['file', "$tree/result", 'w'], ['file', "$tree/errors", 'w']];
    return ['tree' => $tree, 'process' => proc_open($command, $files, $pipes, $tree)];
}

/** The exit code and what it printed, or null while the worker runs. */
function result(array $job): ?array
{
    $status = proc_get_status($job['process']);
    return $status['running'] ? null : [$status['exitcode'], file_get_contents("$job[tree]/result")];
}

/** Runs all tests: name => [passed, seconds, statements that it reached] */
function run_all(array $trees, array $tests): array
{
    $jobs = [];
    foreach ($trees as $i => $tree) {
        $part = array_filter(array_values($tests), fn($number) => $number % count($trees) === $i, ARRAY_FILTER_USE_KEY);
        $jobs[] = start($tree, $part, true);
    }
    $results = [];
    foreach ($jobs as $job) {
        for (; ($result = result($job)) === null; usleep(20000));
        if ($result[0] !== 0) {
            exit("The worker ended with $result[0]: $result[1]" . file_get_contents("$job[tree]/errors") . "\n");
        }
        foreach (preg_split('/\n/', $result[1], -1, PREG_SPLIT_NO_EMPTY) as $line) {
            [$name, $passed, $seconds, $hits] = json_decode($line, true);
            $results[$name] = ['passed' => $passed, 'seconds' => $seconds, 'hits' => array_fill_keys($hits, true)];
        }
    }
    return $results;
}

/** What the result of a test depends on, but for the test itself. */
function version(string $base): string
{
    $library = glob("$base/lib/{polyfill,endpoint}/*.php", GLOB_BRACE);
    $tests = glob("$base/tests/{*.inc,*/*.inc,polyfill/*.php,mutation/[mpw]*.php}", GLOB_BRACE);
    return PHP_VERSION . implode(array_map('sha1_file', [...$library, ...$tests]));
}

/** Results as run_all() has them. A test that passed in an earlier run is not run again. */
function results(array $trees, array $tests): array
{
    $memory = is_file(MEMORY) ? json_decode(file_get_contents(MEMORY), true) : [];
    $keys = array_map(fn($test) => sha1(VERSION . getenv('MUTATION_74') . json_encode($test)
        . file_get_contents(ORIGINAL . "/$test[name]")), $tests);
    $unknown = array_filter($tests, fn($test) => !isset($memory[$keys[$test['name']]]));
    $results = $unknown ? run_all($trees, $unknown) : [];
    foreach ($keys as $name => $key) {
        $results[$name] ??= $memory[$key];
        if ($results[$name]['passed']) {
            $memory[$key] = $results[$name];
        }
    }
    file_put_contents(MEMORY, json_encode(array_slice($memory, -2000)));
    return $results;
}

/**
 * Those of the tests that pass, each with its time and with the statements that it reaches. One that fails in a fork is
 * tried in a process of its own.
 */
function measured(array $trees, array $tests): array
{
    $first = results($trees, $tests);
    $again = array_filter($tests, fn($test) => $test['forks'] && !($first[$test['name']]['passed'] ?? false));
    $again = getenv('MUTATION_74') ? [] : $again;
    $again = array_map(fn($test) => ['forks' => false] + $test, $again);
    $results = results($trees, $again) + $first;
    $measured = [];
    foreach ($again + $tests as $name => $test) {
        if ($results[$name]['passed'] ?? false) {
            $time = $results[$name]['seconds'];
            $measured[$name] = ['seconds' => (int) ceil($time * 10) + 4, 'time' => $time] + $results[$name] + $test;
        }
    }
    return $measured;
}

/** All mutants: id => mutant with its file, and tests that reach it */
function mutants(array $mutators, array $measured, array $measured74): array
{
    $mutants = [];
    foreach (array_keys($mutators) as $number => $file) {
        $first = $number * FIRST;
        $has_statements = $mutators[$file]->statements !== []; // otherwise it is declarations, which all tests need
        foreach ($mutators[$file]->mutants as $mutant) {
            $at = $mutant['statement'];
            $mutants["$file $mutant[name]"] = $mutant + ['file' => $file, 'tests' => array_filter(
                in_array($file, FOR_74, true) ? $measured74 : $measured,
                fn($test) => $at !== null ? isset($test['hits'][$first + $at])
                    : !$has_statements || is_own($test) || reaches_file($test['hits'], $first),
            )];
        }
    }
    return $mutants;
}

/** Whether it tests the library's files and starts PHP with them, rather than a function. */
function is_own(array $test): bool
{
    return str_starts_with($test['name'], 'tests/polyfill/');
}

function reaches_file(array $hits, int $first): bool
{
    foreach ($hits as $id => $_) {
        if ($id >= $first && $id < $first + FIRST) {
            return true;
        }
    }
    return false;
}

/**
 * As many as the budget allows, and those of the library's files. First those in forks, which are cheap; of these, who
 * has killed most mutants of the file; then who is fast.
 */
function in_order(array $tests, array $kills): array
{
    $cost = fn($test) => is_own($test) ? 0 : $test['time'];
    uasort($tests, fn($a, $b) => $cost($a) <=> $cost($b));
    $budget = BUDGET;
    $tests = array_filter($tests, function ($test) use (&$budget, $cost) {
        return ($budget -= $cost($test)) > 0;
    });
    $rank = fn($test) => [!$test['forks'], -($kills[$test['name']] ?? 0), $test['time']];
    uasort($tests, fn($a, $b) => $rank($a) <=> $rank($b));
    return array_map(fn($test) => array_diff_key($test, ['hits' => 1]), $tests);
}

/**
 * Runs the mutants, one a tree at a time. Names those that survive, but for the $equivalents, and returns them all. One
 * that the clock has ended runs once more, alone.
 */
function survivors(array $trees, array $mutants, array $equivalents, bool $alone = false): array
{
    $survivors = $kills = $jobs = $again = [];
    $free = array_values($trees);
    $queue = $mutants;
    $done = 0;
    while ($queue || $jobs) {
        while ($queue && $free) {
            $id = array_key_first($queue);
            $mutant = array_shift($queue);
            $file = $mutant['file'];
            if (!$mutant['tests']) {
                $survivors[$id] = true;
                isset($equivalents[$id]) || print "$id\tno test reaches it (line $mutant[line])\n";
                continue;
            }
            $tree = array_shift($free);
            file_put_contents("$tree/$file", $mutant['text']);
            putenv('MUTATION_74' . (in_array($file, FOR_74, true) ? '=yes' : ''));
            $jobs[] = ['id' => $id, 'file' => $file, 'line' => $mutant['line']]
                + start($tree, in_order($mutant['tests'], $kills[$file] ?? []));
        }
        foreach ($jobs as $i => $job) {
            $result = result($job);
            if ($result === null) {
                continue;
            }
            unset($jobs[$i]);
            copy(ORIGINAL . "/$job[file]", "$job[tree]/$job[file]");
            $free[] = $job['tree'];
            if ($result[0] === 0) {
                $survivors[$job['id']] = true;
                isset($equivalents[$job['id']]) || print "$job[id]\tsurvives (line $job[line])\n";
            } elseif ($result[0] === 2 && !$alone) {
                $again[$job['id']] = $mutants[$job['id']];
            } elseif ($result[1] !== '') {
                $kills[$job['file']][$result[1]] = ($kills[$job['file']][$result[1]] ?? 0) + 1;
            }
            ++$done % 100 === 0 && print "$done of " . count($mutants) . "\n";
        }
        usleep(1000);
    }
    return $survivors + ($again ? survivors([$trees[0]], $again, $equivalents, true) : []);
}

/** Those of the mutants that no test can notice: name => the line that says why. */
function equivalents(array $mutants): array
{
    $equivalents = [];
    foreach (file(__DIR__ . '/equivalent', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $line) {
        $name = strtok($line, "\t");
        if (str_ends_with($name, '*')) {
            $named = array_filter(array_keys($mutants), fn($id) => str_starts_with($id, rtrim($name, '*')));
            $equivalents += array_fill_keys($named, $line);
        } elseif ($line[0] !== '#') {
            $equivalents[$name] = $line;
        }
    }
    return $equivalents;
}

define('ORIGINAL', $base);
define('MEMORY', $memory);
define('VERSION', version($base));
$start = hrtime(true);
$mutators = mutators($base);
$tests = tests($base);
$trees = array_map(fn($number) => "$base-$number", range(1, JOBS));
foreach ($trees as $tree) {
    copy_tree($base, $tree);
    foreach (array_keys($mutators) as $number => $file) {
        $code = with_hits(file_get_contents("$base/$file"), $mutators[$file]->statements, $number * FIRST);
        $code = $file === 'lib/polyfill/bootstrap.php' ? with_report($code, "$tree/hits") : $code;
        file_put_contents("$tree/$file", $code);
    }
}
$measured = measured($trees, $tests);
putenv('MUTATION_74=yes');
$measured74 = measured($trees, array_filter($measured, fn($test) => $test['forks']));
putenv('MUTATION_74');
foreach ($trees as $tree) {
    foreach (array_keys($mutators) as $file) {
        copy("$base/$file", "$tree/$file");
    }
}
$left_out = array_keys(array_diff_key($tests, $measured));
printf(
    "%d tests, %d of them in forks; left out, because they fail here: %s\n",
    count($measured),
    count(array_filter(array_column($measured, 'forks'))),
    implode(' ', $left_out) ?: 'none',
);

printf("measured in %d s\n", (hrtime(true) - $start) / 1e9);

$mutants = mutants($mutators, $measured, $measured74);
if ($wanted) {
    $mutants = array_filter($mutants, fn($mutant) => in_array($mutant['file'], $wanted, true));
}
if ($sample) {
    $mutants = array_diff_key($mutants, equivalents($mutants)); // they take longest
    mt_srand(SEED);
    $keys = array_keys($mutants);
    shuffle($keys);
    $mutants = array_intersect_key($mutants, array_flip(array_slice($keys, 0, (int) $sample)));
}
$equivalents = equivalents($mutants);
$survivors = survivors($trees, $mutants, $equivalents);
$all = count(array_diff_key($mutants, $equivalents));
$left = array_diff_key($survivors, $equivalents);
foreach (array_unique(array_column($mutants, 'file')) as $file) {
    $of_file = array_filter($mutants, fn($mutant) => $mutant['file'] === $file);
    $equal = count(array_intersect_key($of_file, $equivalents));
    $alive = count(array_intersect_key($of_file, $left));
    $killed = count($of_file) - $equal - $alive;
    echo "$file: ", count($of_file), " mutants, $killed killed, $equal equivalent, $alive survive\n";
}
foreach (array_diff_key($equivalents, $survivors) as $id => $line) {
    if (!str_contains($line, "*\t") && (isset($mutants[$id]) || !$sample && !$wanted)) {
        $why = isset($mutants[$id]) ? 'Killed' : 'No longer made';
        echo "$why, and must be taken off tests/mutation/equivalent: $id\n";
    }
}
$score = $all ? 100 * ($all - count($left)) / $all : 100;
printf(
    "%d mutants, %d killed, %d equivalent; score %.1f %%; %d s\n",
    count($mutants),
    $all - count($left),
    count($mutants) - $all,
    $score,
    (hrtime(true) - $start) / 1e9,
);
exit((int) ($score < 95));
