--TEST--
imbachat_users_json(): floats follow serialize_precision and JSON_PRESERVE_ZERO_FRACTION
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$floats = [
    0.0, -0.0, 1.0, -1.0, 1.5, 0.1, 0.1 + 0.2, 1 / 3, 1e15, 1e16, 1e17, 1e22, 1e25, 1.0e-7, 123456789.12345678,
    PHP_FLOAT_MAX, PHP_FLOAT_MIN, PHP_FLOAT_EPSILON, 5e-324, 9007199254740993.0, (float) PHP_INT_MAX, 100000.0, 0.00001,
];
$rows = [[
    'user_id' => 6, 'name' => 'J', 'x' => $floats, 'f' => 2.0, 'profiles' => $floats, 'lastlogin' => 1.0,
    'avatar_url' => 0.1,
]];
$expected = [['profiles' => (object) $floats] + $rows[0]];
$expected = [array_merge($rows[0], ['profiles' => (object) $floats])];
foreach (['-1', '17', '14', '5', '1', '0', '40'] as $precision) {
    ini_set('serialize_precision', $precision);
    foreach ([0, JSON_PRESERVE_ZERO_FRACTION] as $flags) {
        same("$precision, $flags", encode($expected, $flags), imbachat_users_json($rows, null, $flags));
    }
}
?>
--EXPECT--
-1, 0: same
-1, 1024: same
17, 0: same
17, 1024: same
14, 0: same
14, 1024: same
5, 0: same
5, 1024: same
1, 0: same
1, 1024: same
0, 0: same
0, 1024: same
40, 0: same
40, 1024: same
