--TEST--
imbachat_users_json(): a first row much longer than the others does not reserve its size for all of them
--EXTENSIONS--
imbachat
--FILE--
<?php
$rows = [['user_id' => 0, 'name' => str_repeat('n', 100_000)]];
for ($i = 1; $i < 20_000; $i++) {
    $rows[] = ['user_id' => $i, 'name' => ''];
}
$expected = json_encode($rows);
memory_reset_peak_usage();
$before = memory_get_usage();
var_dump(imbachat_users_json($rows) === $expected, memory_get_peak_usage() - $before < 8_000_000);
?>
--EXPECT--
bool(true)
bool(true)
