--TEST--
imbachat_users_json(): all combinations of all flags, compared with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = [
    'user_id' => 6,
    'name' => "<a href='x/y'>&\"é\u{2028}\u{1F600}\xff\n\0</a>",
    'x' => [1.0, [], ['k/"' => new stdClass()]],
];
$flags = array_values(array_filter(array_map(fn($bit) => 1 << $bit, range(0, 22)), fn($flag) => $flag & 0x700dcf));
$differences = 0;
for ($set = 0; $set < 1 << count($flags); $set++) {
    for ($mask = 0, $i = 0; $i < count($flags); $i++) {
        $mask |= $set >> $i & 1 ? $flags[$i] : 0;
    }
    if (imbachat_users_json([$row], null, $mask) !== encode([$row], $mask)) {
        echo $differences++ < 3
            ? "$mask " . difference(encode([$row], $mask), imbachat_users_json([$row], null, $mask)) . "\n"
            : '';
    }
}
echo $set, ' combinations, ', $differences, ' differences';
?>
--EXPECT--
4096 combinations, 0 differences
