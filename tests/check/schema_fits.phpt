--TEST--
imbachat-check: each kind of JSON output fits the schema
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/schema.inc'; skip_without_server(); skip_without_library(); ?>
--FILE--
<?php
require __DIR__ . '/schema.inc';

$sites = new Sites();
$page = ['--page', "$sites->address/pages/right", '--search', "$sites->address/searches/right?text={text}"];
foreach ([
    'all is right' => ['right', []],
    'with a page, a search and times' => ['right', [...$page, '--requests', '10']],
    'a warning' => ['everything', []],
    'a warning in strict mode' => ['everything', ['--strict']],
    'a failure' => ['any_login', []],
    'hostile bytes' => ['escapes', []],
    'no list' => ['deep', []],
    'nothing there' => ['not_found', $page],
    'a block' => ['blocks_after_five', []],
] as $kind => [$site, $arguments]) {
    $report = report_of($sites, $site, $arguments);
    $results = array_intersect(['ok', 'warn', 'fail', 'skip'], array_column($report->checks ?? [], 'result'));
    echo "$kind: ", implode(', ', $results), "\n", implode("\n", schema_faults($report));
}
foreach ([[], ["--\e[31mcolour"], ['https://site.example/{ids}', '--login=a']] as $arguments) {
    $report = json_decode(imbachat_check([...$arguments, '--json'])[1]);
    echo $report->error, "\n", implode("\n", schema_faults($report));
}
?>
--EXPECT--
all is right: ok
with a page, a search and times: ok
a warning: ok, warn
a warning in strict mode: ok, warn
a failure: ok, fail
hostile bytes: ok, fail, skip
no list: ok, fail, skip
nothing there: ok, fail, skip
a block: ok, fail, skip
The URL is missing.
There is no option --[31mcolour.
The password is missing. Set IMBACHAT_PASSWORD or use --password-file.
