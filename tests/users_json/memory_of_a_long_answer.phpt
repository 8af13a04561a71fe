--TEST--
imbachat_users_json(): rows of a generator take less than twice the memory of their answer
--EXTENSIONS--
imbachat
--FILE--
<?php
function rows(int $count): Generator
{
    for ($i = 1; $i <= $count; $i++) {
        yield ['user_id' => $i, 'name' => "Member $i", 'badge' => str_repeat('b', $i % 50)];
    }
}
$times = [];
foreach ([1_000, 10_000, 100_000] as $count) {
    memory_reset_peak_usage();
    $before = memory_get_usage();
    $length = strlen(imbachat_users_json(rows($count), ['badge']));
    $times[] = (memory_get_peak_usage() - $before) / $length;
}
var_dump(max($times) < 2 ?: $times);
?>
--EXPECT--
bool(true)
