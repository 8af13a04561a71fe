<?php

/*
 * Asks the endpoints in turns with wrk and prints the table of bench/http; JSON where asked for. Arguments: the
 * address, the file of the ids to ask for (a line for each number of users), php-fpm's process, the number of rounds,
 * the file for the JSON or "", and the databases.
 */
require __DIR__ . '/machine.php';
require __DIR__ . '/statistics.php';
require __DIR__ . '/table.php';
require __DIR__ . '/site/database.php';

/** Seconds. */
const SLICE = '0.2';
const SUBJECTS = ['ours', 'documented', 'send', 'fetch', 'empty'];
/** For each table on SQLite, by number of users and script: how many times as many requests a second */
const TARGETS = [
    500 => ['documented' => 2.2, 'fetch' => 0.9],
    50 => ['documented' => 1.2, 'fetch' => 0.95],
];

[, $address, $ids_file, $fpm, $rounds, $json_file] = $argv;
$databases = array_slice($argv, 6);

function fail(string $message): never
{
    fwrite(STDERR, "http: $message\n");
    exit(1);
}

function authorization(): string
{
    return 'Authorization: Basic ' . base64_encode(LOGIN . ':' . PASSWORD);
}

function get(string $url): string
{
    $body = @file_get_contents($url, false, stream_context_create(['http' => ['header' => authorization()]]));
    return $body === false ? fail("$url cannot be fetched.") : $body;
}

function get_json(string $url): array
{
    return json_decode(get($url), true, 512, JSON_THROW_ON_ERROR);
}

/**
 * The documented script sends the ids as its driver gives them, ours always as numbers. The order is the database's.
 */
function check_same(string $url, string $ids): void
{
    $ours = get_json("$url/ours?user_ids=$ids");
    $documented = get_json("$url/documented?user_ids=$ids");
    foreach ($documented as &$user) {
        $user['user_id'] = (int) $user['user_id'];
    }
    unset($user);
    sort($ours);
    sort($documented);
    $ours === $documented && count($ours) === count(explode(',', $ids))
        || fail("$url: ours and the documented script differ.");
}

/** The folders in /proc of the processes of php-fpm that serve this script and no other. */
function workers(string $pool): array
{
    global $fpm;
    $workers = array_filter(glob('/proc/[0-9]*', GLOB_ONLYDIR), fn($process)
        => str_starts_with((string) @file_get_contents("$process/cmdline"), "php-fpm: pool $pool")
            && preg_match("/^PPid:\s*$fpm$/m", (string) @file_get_contents("$process/status")));
    return $workers ?: fail("php-fpm has no workers for $pool.");
}

/**
 * Microseconds of the processor, in the programs and in the kernel. The ticks of /proc/…/stat are too
 * coarse for a slice.
 */
function processor_time_of(array $processes): float
{
    return array_sum(array_map(fn($process) => (int) file_get_contents("$process/schedstat"), $processes)) / 1000;
}

/** Bytes that one of the processes had in memory at most, since that was last forgotten. */
function peak_memory(array $processes): int
{
    return max(array_map(fn($process) => preg_match('/^VmHWM:\s*(\d+) '
        . 'kB/m', file_get_contents("$process/status"), $match)
        ? $match[1] * 1024 : 0, $processes));
}

function forget_peak_memory(array $processes): void
{
    foreach ($processes as $process) {
        @file_put_contents("$process/clear_refs", '5');
    }
}

/**
 * A slice of requests on four connections, so that the workers always have some waiting. wrk wants a second at least,
 * but ends early when it is interrupted: on a noisy machine, a second later is another time.
 */
function load(string $url, array $workers): array
{
    forget_peak_memory($workers);
    $before = processor_time_of($workers);
    $process = proc_open(['timeout', '--signal=INT', SLICE, 'wrk', '-t1', '-c4', '-d1s', '-H', authorization(),
        '-s', __DIR__ . '/wrk.lua', $url], [1 => ['pipe', 'w']], $pipes);
    $output = stream_get_contents($pipes[1]);
    proc_close($process);
    preg_match('/^\{.*\}$/m', $output, $match) || fail("wrk fails: $output");
    $result = json_decode($match[0], true);
    $result['errors'] === 0 || fail("wrk has errors at $url: $match[0]");
    return [
        'requests_a_second' => $result['requests'] / $result['duration'] * 1e6,
        'p50_us' => $result['p50'],
        'p99_us' => $result['p99'],
        'processor_us' => (processor_time_of($workers) - $before) / $result['requests'],
        'memory_bytes' => peak_memory($workers),
    ];
}

/** How many times as much the one has of a figure as the other, round by round. */
function ratio(string $figure, array $these, array $those): array
{
    return quartiles(array_map(fn($this_run, $that_run) => $this_run[$figure] / $that_run[$figure], $these, $those));
}

function target(string $database, int $users, string $against): ?float
{
    return str_starts_with($database, 'sqlite') ? TARGETS[$users][$against] ?? null : null;
}

$cases = [];
foreach (file($ids_file, FILE_IGNORE_NEW_LINES) as $ids) {
    foreach ($databases as $database) {
        check_same("$address/$database", $ids);
        $cases[] = [
            'database' => $database,
            'users' => substr_count($ids, ',') + 1,
            'query' => "user_ids=$ids&length=" . strlen(get("$address/$database/ours?user_ids=$ids")),
        ];
    }
}

// Looked for once, since that reads all of /proc, and no worker is replaced meanwhile.
$workers = [];
foreach ($databases as $database) {
    foreach (SUBJECTS as $subject) {
        $workers[$database][$subject] = workers("$database-$subject");
    }
}

$runs = [];
for ($round = 0; $round < $rounds; $round++) {
    echo 'Round ', $round + 1, " of $rounds.\n";
    foreach ($cases as $number => ['database' => $database, 'query' => $query]) {
        foreach ($round % 2 ? array_reverse(SUBJECTS) : SUBJECTS as $subject) {
            $runs[$number][$subject][] = load("$address/$database/$subject?$query", $workers[$database][$subject]);
        }
    }
}

$rows = [];
foreach ($cases as $number => ['database' => $database, 'users' => $users, 'query' => $query]) {
    $row = ['database' => $database, 'users' => $users];
    foreach ($runs[$number] as $subject => $figures) {
        foreach (array_keys($figures[0]) as $figure) {
            $row['scripts'][$subject][$figure] = median(array_column($figures, $figure));
        }
    }
    foreach (['documented', 'send', 'fetch'] as $against) {
        ['ours' => $ours, $against => $theirs] = $runs[$number];
        $ratio = ratio('requests_a_second', $ours, $theirs);
        $target = target($database, $users, $against);
        $row['ratios'][$against] = [
            'requests_a_second' => $ratio,
            'processor' => ratio('processor_us', $theirs, $ours),
            'target' => $target,
            'met' => $target ? $ratio['median'] >= $target : null,
        ];
    }
    $rows[] = $row;
}

$report = ['machine' => machine(), 'versions' => versions(), 'rounds' => (int) $rounds, 'rows' => $rows];
echo "\n", machine_text($report['machine'], $report['versions']), " · $rounds rounds of " . SLICE . " s each\n\n";
echo <<<'END'
	Each script has two workers of php-fpm, alone on one processor: their processor time for a request,
	and the peak memory of one. The ratios: how many times as many requests a second ours serves, and how many times as
	long the other has the processor; medians of the rounds (their quartiles). "send" fetches the rows and sends as many
	bytes, "fetch" only fetches them. The table of "sqlite-wide" has more columns that the answer has no use for. In
	"sqlite-tuned" ours alone asks for the columns by name and for the ids as JSON.


	END;
$widths = [18, 12, 10, 10, 11, 10, 23, 8, 9, 23];
echo line($widths, ['', 'requests/s', 'p50', 'p99', 'processor', 'memory', 'requests/s', 'target', '', 'processor']);
foreach ($rows as $row) {
    echo "$row[database], $row[users] ", $row['users'] === 1 ? 'user' : 'users', "\n";
    foreach ($row['scripts'] as $subject => $figures) {
        $ratios = $row['ratios'][$subject] ?? null;
        echo line($widths, [
            "  $subject",
            number_format($figures['requests_a_second']),
            time_text($figures['p50_us'] * 1000),
            time_text($figures['p99_us'] * 1000),
            time_text($figures['processor_us'] * 1000),
            sprintf('%.1f MB', $figures['memory_bytes'] / 1e6),
            $ratios ? ratio_text($ratios['requests_a_second']) : '',
            $ratios && $ratios['target'] ? "≥ $ratios[target]" : '',
            met_text($ratios['met'] ?? null),
            $ratios ? ratio_text($ratios['processor']) : '',
        ]);
    }
}

echo "\n", met_count_text(array_merge(...array_map(fn($row) => array_values($row['ratios']), $rows)));
if ($json_file !== '') {
    file_put_contents($json_file, report_json($report)) || fail("$json_file cannot be written.");
}
