--TEST--
imbachat-check: a hostile server cannot exhaust memory or control the terminal
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['endless', 'long_list', 'many_objects', 'many_arrays', 'deep', 'many_headers', 'escapes'] as $site) {
    $sites->faults($site);
}
$begin = microtime(true);
$sites->faults('members/many_addresses');
echo microtime(true) - $begin < 20 ? '' : "that took long\n";
$sites->faults('long_answers', ['--requests', '600']);
[, $output] = imbachat_check([$sites->url('escapes'), '--login', LOGIN], ['IMBACHAT_PASSWORD' => PASSWORD]);
var_dump(preg_match('/[^\P{C}\n]/u', $output));
?>
--EXPECTF--
endless: exit code 1
  fail json: status 200 and more than 1 MiB
long_list: exit code 1
  fail json: status 200 and more than 1 MiB
many_objects: exit code 1
  fail user-id: nothing in object 0 (from 0)
  fail name: nothing in object 0 (from 0)
many_arrays: exit code 1
  fail list: an array of something else
deep: exit code 1
  fail json: Maximum stack depth exceeded%S: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
many_headers: exit code 1
  fail right-credentials: no response: its headers exceed 64 KiB
escapes: exit code 1
  fail json: Control character error, possibly incorrectly encoded%S: ]0;title [2J 31m nothing here
members/many_addresses: exit code 1
  fail unknown-id: status 200 and 1 user
  fail empty-list: status 200 and 1 user
  fail letters: status 200 and 1 user
long_answers: exit code 0
int(0)
