--TEST--
imbachat-check: a wrong search response
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach ([
    'right', 'list', 'open', 'wildcards', 'underscore', 'percent', 'no-data', 'finds-nobody', 'breaks',
] as $search) {
    faults($search, $sites->url('searches'), ['--search', "$sites->address/searches/$search?text={text}"]);
}
// As many as the limit allows have the same first word: then the whole name tells, if it has more.
faults('limited', $sites->url('searches'), [
    '--search', "$sites->address/searches/limited?text={text}", '--ids', '2,999',
]);
[$code, $output] = imbachat_check(
    [
        $sites->url('searches'), '--login', LOGIN, '--requests', '0', '--search',
        "$sites->address/searches/limited?text={text}",
    ],
    ['IMBACHAT_PASSWORD' => PASSWORD],
);
echo $code, ' ', implode("\n", preg_grep('/Search for a name/', explode("\n", $output))), "\n";
?>
--EXPECT--
right: exit code 0
list: exit code 0
open: exit code 1
  fail search-credentials: status 200 and 1 user
wildcards: exit code 1
  fail search-nothing: 2 users for %
underscore: exit code 1
  fail search-nothing: 2 users for _
percent: exit code 1
  fail search-nothing: 2 users for %
no-data: exit code 1
  fail search-nothing: status 200: {"code":200}
finds-nobody: exit code 1
  fail search: 0 found
breaks: exit code 1
  fail search: status 500 and an empty body
limited: exit code 0
0 skip  Search for a name       20 found, and a limit may hide the user; use another first id
