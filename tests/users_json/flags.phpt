--TEST--
imbachat_users_json(): each flag works as in json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$texts = [
    '</script>', '<&\'">', 'https://example.com/', "Имя é \u{1F600}", "\u{2028}\u{2029}", "\0\x01\x1f\x7f\u{80}",
    "\b\f\n\r\t\\", '1.0', "bad\xffbyte", "\u{FFFF}\u{10FFFF}",
];
$row = ['user_id' => 6, 'name' => implode($texts)]
    + ['a' => 1.0, 'b' => [10.0, []], 'c' => new stdClass(), 'd' => $texts, 'e' => ['k' => ['v' => null]]];
foreach ($texts as $text) {
    $row["key $text"] = $text;
}
$flags = [
    'UNESCAPED_SLASHES', 'UNESCAPED_UNICODE', 'UNESCAPED_LINE_TERMINATORS', 'HEX_TAG', 'HEX_AMP', 'HEX_APOS',
    'HEX_QUOT', 'PRETTY_PRINT', 'PRESERVE_ZERO_FRACTION', 'INVALID_UTF8_IGNORE', 'INVALID_UTF8_SUBSTITUTE',
    'THROW_ON_ERROR',
];
foreach ($flags as $i => $flag) {
    $flag = constant("JSON_$flag");
    $next = $flag | constant('JSON_' . $flags[($i + 1) % 12]);
    $rest = 0x700dcf & ~$flag;
    same($flags[$i], encode([$row, $row], $flag), imbachat_users_json([$row, $row], null, $flag));
    encode([$row], $flag) === imbachat_users_json([$row], array_keys($row), $flag)
        || print("differs with a field list\n");
    encode([$row], $next) === imbachat_users_json([$row], null, $next) || print("differs with the next flag\n");
    encode([$row], $rest) === imbachat_users_json([$row], null, $rest) || print("differs with all other flags\n");
}
?>
--EXPECT--
UNESCAPED_SLASHES: same
UNESCAPED_UNICODE: same
UNESCAPED_LINE_TERMINATORS: same
HEX_TAG: same
HEX_AMP: same
HEX_APOS: same
HEX_QUOT: same
PRETTY_PRINT: same
PRESERVE_ZERO_FRACTION: same
INVALID_UTF8_IGNORE: same
INVALID_UTF8_SUBSTITUTE: same
THROW_ON_ERROR: same
