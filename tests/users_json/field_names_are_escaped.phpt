--TEST--
imbachat_users_json(): field names are written as json_encode() writes keys
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'J', 'v' => 1];
$flags = [
    0, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE,
    JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS, JSON_INVALID_UTF8_IGNORE, JSON_PRETTY_PRINT,
];
foreach ([
    "a\"b", 'a\\b', 'a/b', "a\nb\0c", "\0a", '<&\'>', 'имя', "\u{1F600}", "\u{2028}", "bad\xff", ' ', '1.5', '-0',
    '007', 'user_id ',
] as $key) {
    foreach ($flags as $f) {
        $expected = encode([['user_id' => 6, 'name' => 'J', $key => 1]], $f);
        if (($json = imbachat_users_json([$row], [$key => 'v'], $f)) !== $expected) {
            echo $f, ': ', difference($expected, $json), "\n";
        }
        if (($json = imbachat_users_json([[$key => 1] + $row], [$key], $f)) !== $expected) {
            echo 'plain, ', $f, ': ', difference($expected, $json), "\n";
        }
    }
}
echo imbachat_users_json([$row], ["\"</имя\n" => 'v']);
?>
--EXPECT--
[{"user_id":6,"name":"J","\"<\/\u0438\u043c\u044f\n":1}]
