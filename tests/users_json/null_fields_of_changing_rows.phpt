--TEST--
imbachat_users_json(): without $fields rows may differ in keys, order and number of keys
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$rows = [];
$id = ['user_id' => 1, 'name' => 'N'];
$many = [];
for ($i = 0; $i < 100; $i++) {
    $many["key $i"] = $i;
}
foreach ([
    $id,
    ['name' => 'N', 'user_id' => 2],
    ['x' => 1] + $id,
    ['x' => 2, 'y' => 3] + $id,
    [7 => 'seven'] + $id + [8 => 'eight'],
    $id + $many,
    $many + $id,
    array_reverse($many) + $id,
    $id + ['key 31' => 0],
    ["bad\xff" => 1, "bad\xfe" => 2] + $id,
    $id + ['profiles' => []],
    $id + ['x' => [], 'lastlogin' => ''],
    $id,
    ['' => 0] + $id,
    [3 => 3, 4 => 4] + $many + $id,
] as $row) {
    array_push($rows, $row, $row, (object) $row);
}
$expected = [];
foreach ($rows as $row) {
    $row = (array) $row;
    isset($row['profiles']) && $row['profiles'] = (object) [];
    isset($row['lastlogin']) && $row['lastlogin'] = false;
    $expected[] = $row;
}
foreach ([0, JSON_PRETTY_PRINT, JSON_HEX_TAG | JSON_INVALID_UTF8_IGNORE] as $flags) {
    same($flags, encode($expected, $flags), imbachat_users_json($rows, null, $flags));
    same(
        'reversed',
        encode(array_reverse($expected), $flags),
        imbachat_users_json(new ArrayIterator(array_reverse($rows)), null, $flags),
    );
}
?>
--EXPECT--
0: same
reversed: same
128: same
reversed: same
1048577: same
reversed: same
