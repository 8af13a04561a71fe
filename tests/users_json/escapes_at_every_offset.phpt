--TEST--
imbachat_users_json(): strings of 0 to 70 bytes with something to escape at every offset
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$rows = [];
foreach ([
    '"', '\\', '/', "\n", "\0", "\x1f", "\x7f", '<', "'", 'é', "\u{2028}", "\u{1F600}", "\xff", "\xe2\x82", "\xc3",
] as $i => $special) {
    for ($length = 0; $length <= 70; $length++) {
        for ($offset = $length % 3; $offset <= $length; $offset += 1 + $length % 3) {
            $rows[] = ['user_id' => $i, 'name' => substr_replace(str_repeat('a', $length), $special, $offset, 0)];
        }
    }
}
foreach ([
    0,
    JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES,
    JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_INVALID_UTF8_IGNORE,
] as $flags) {
    same($flags, encode($rows, $flags), imbachat_users_json($rows, [], $flags));
}
?>
--EXPECT--
0: same
320: same
1048591: same
