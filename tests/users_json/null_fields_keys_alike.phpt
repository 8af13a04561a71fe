--TEST--
imbachat_users_json(): keys that differ in one byte from those of the previous row are distinguished
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach (range(1, 40) as $length) {
    for ($at = 0; $at < $length; $at++) {
        $key = str_repeat('k', $length);
        $rows = [
            ['user_id' => 1, 'name' => '', $key => 1],
            ['user_id' => 2, 'name' => '', substr_replace($key, 'x', $at, 1) => 2],
        ];
        if (imbachat_users_json($rows) !== json_encode($rows)) {
            echo "$length bytes, at $at\n";
        }
    }
}
// More members than are remembered.
foreach ([30, 31, 32, 33, 60] as $count) {
    $row = ['user_id' => 1, 'name' => '']
        + array_combine(array_map(fn($i) => "member$i", range(1, $count)), range(1, $count));
    $rows = [$row, $row, array_reverse($row), $row];
    var_dump(imbachat_users_json($rows) === json_encode($rows));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
