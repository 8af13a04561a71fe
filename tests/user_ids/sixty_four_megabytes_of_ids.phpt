--TEST--
imbachat_user_ids(): too many ids are rejected early, even in a list of 64 megabytes
--EXTENSIONS--
imbachat
--INI--
memory_limit=200M
--FILE--
<?php
require __DIR__ . '/../throws.inc';

$list = implode(',', range(1000000, 1999999)) . ',';
$list = str_repeat($list, intdiv(64 << 20, strlen($list)));
memory_reset_peak_usage();
$before = memory_get_usage();
throws(fn() => imbachat_user_ids($list));
throws(fn() => imbachat_user_ids($list, 100000));
var_dump(memory_get_usage() - $before < 4096, memory_get_peak_usage() - $before < 16 << 20);
echo json_encode(imbachat_user_ids(substr($list, 0, 32), 5)), "\n";
?>
--EXPECT--
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 1000 distinct ids
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 100000 distinct ids
bool(true)
bool(true)
[1000000,1000001,1000002,1000003]
