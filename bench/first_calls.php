<?php

/*
 * The first call in a process and in a request of a running server, in turns. Prints JSON like measure.php.
 * Arguments: the address of first_call.php on a server, the number of rounds, and the command that runs PHP.
 */
require __DIR__ . '/statistics.php';

[, $url, $rounds] = $argv;
$php = array_slice($argv, 3);

function in_process(array $command): int
{
    $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
    $nanoseconds = stream_get_contents($pipes[1]);
    proc_close($process) === 0 || exit(1);
    return (int) $nanoseconds;
}

$ways = [
    'first_process' => ['imbachat_jwt(): the first call of a process',
        fn($whose) => in_process([...$php, __DIR__ . '/first_call.php', $whose])],
    'first_request' => ['imbachat_jwt(): the first call of a request',
        fn($whose) => (int) file_get_contents("$url?$whose")],
];
$rows = [];
foreach ($ways as $id => [$title, $time]) {
    $times = ['ours' => [], 'documented' => []];
    $time('ours');
    for ($round = 0; $round < $rounds; $round++) {
        foreach ($round % 2 ? ['documented', 'ours'] : ['ours', 'documented'] as $whose) {
            $times[$whose][] = $time($whose);
        }
    }
    $rows[] = [
        'id' => $id,
        'title' => $title,
        'against' => 'documented getJWT()',
        'targets' => null,
        'ratio' => quartiles(array_map(fn($theirs, $ours) => $theirs / $ours, $times['documented'], $times['ours'])),
        'ours_ns' => median($times['ours']),
        'theirs_ns' => median($times['documented']),
    ];
}
echo json_encode($rows);
