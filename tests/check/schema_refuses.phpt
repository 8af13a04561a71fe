--TEST--
imbachat-check: the schema refuses a report with one mistake
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/schema.inc'; skip_without_server(); skip_without_library(); ?>
--FILE--
<?php
require __DIR__ . '/schema.inc';

$right = json_encode(report_of(new Sites(), 'any_login'));
$failed = array_search('fail', array_column(json_decode($right)->checks, 'result'), true);
$without = fn(string $member, callable $of) => function (stdClass $report) use ($member, $of) {
    unset($of($report)->$member);
};
$mistakes = [
    'a member more' => fn($report) => $report->more = 1,
    'a member more in a check' => fn($report) => $report->checks[0]->more = 1,
    'a member more in the counts' => fn($report) => $report->counts->more = 1,
    'a failure without advice' => $without('advice', fn($report) => $report->checks[$failed]),
    'advice for what is right' => fn($report) => $report->checks[0]->advice = 'None.',
    'an unknown check' => fn($report) => $report->checks[0]->check = 'reached',
    'an unknown result' => fn($report) => $report->checks[0]->result = 'FAIL',
    'a null' => fn($report) => $report->checks[0]->came = null,
    'no checks' => fn($report) => $report->checks = [],
    'checks by name' => fn($report) => $report->checks = (object) ['reachable' => $report->checks[0]],
    'a count below zero' => fn($report) => $report->counts->ok = -1,
    'a count as a string' => fn($report) => $report->counts->ok = '1',
    'a failure that passed' => fn($report) => $report->passed = true,
    'no version' => fn($report) => $report->version = 'VERSION',
    'a mistake in the command too' => fn($report) => $report->error = 'The URL is missing.',
];
foreach (['version', 'url', 'passed', 'counts', 'checks'] as $member) {
    $mistakes["a report without $member"] = $without($member, fn($report) => $report);
}
foreach (['check', 'title', 'result', 'expected', 'came'] as $member) {
    $mistakes["a check without $member"] = $without($member, fn($report) => $report->checks[0]);
}
foreach (['ok', 'warn', 'fail', 'skip'] as $member) {
    $mistakes["counts without $member"] = $without($member, fn($report) => $report->counts);
}
echo count(schema_faults(json_decode($right))), " faults before\n";
foreach ($mistakes as $what => $make) {
    $report = json_decode($right);
    $make($report);
    echo schema_faults($report) ? '' : "It accepts $what.\n";
}
foreach ([[], 'text', null, (object) [], (object) ['error' => ''], (object) ['error' => ['a']]] as $other) {
    echo schema_faults($other) ? '' : 'It accepts ' . json_encode($other) . ".\n";
}
echo count($mistakes), " mistakes\n";
?>
--EXPECT--
0 faults before
29 mistakes
