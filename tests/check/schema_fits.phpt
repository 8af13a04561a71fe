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
    'all is right' => ['right', [], 'ok'],
    'with a page, a search and times' => ['right', [...$page, '--requests', '10'], 'ok'],
    'a warning' => ['everything', [], 'warn'],
    'a warning in strict mode' => ['everything', ['--strict'], 'warn'],
    'a failure' => ['any_login', [], 'fail'],
    'hostile bytes' => ['escapes', [], 'fail'],
    'no list' => ['deep', [], 'skip'],
    'nothing there' => ['not_found', $page, 'skip'],
    'a block' => ['blocks_after_five', [], 'warn'],
] as $kind => [$site, $arguments, $result]) {
    $report = report_of($sites, $site, $arguments);
    $has = in_array($result, array_column($report->checks ?? [], 'result'), true);
    echo $kind, $has ? ', ' : ' without ', $result, "\n", implode("\n", schema_faults($report));
}
foreach ([[], ["--\e[31mcolour"], ['https://site.example/{ids}', '--login=a']] as $arguments) {
    $report = json_decode(imbachat_check([...$arguments, '--json'])[1]);
    echo $report->error, "\n", implode("\n", schema_faults($report));
}
?>
--EXPECT--
all is right, ok
with a page, a search and times, ok
a warning, warn
a warning in strict mode, warn
a failure, fail
hostile bytes, fail
no list, skip
nothing there, skip
a block, warn
The URL is missing.
There is no option --[31mcolour.
The password is missing. Set IMBACHAT_PASSWORD or use --password-file.
