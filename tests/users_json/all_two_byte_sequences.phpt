--TEST--
imbachat_users_json(): every pair of bytes, and every code point, as json_encode() writes it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$rows = [];
for ($pair = 0; $pair < 65536; $pair++) {
    $rows[] = ['user_id' => $pair, 'name' => pack('n', $pair) . '|'];
}
foreach ([
    0,
    JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES,
    JSON_INVALID_UTF8_IGNORE | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT,
] as $flags) {
    same("pairs, $flags", encode($rows, $flags), imbachat_users_json($rows, [], $flags));
}
$text = '';
for ($code = 0; $code <= 0x10ffff; $code += $code < 0x3000 ? 1 : 61) {
    $text .= $code < 0xd800 || $code > 0xdfff ? mb_chr_utf8($code) : '';
}
foreach ([0, JSON_UNESCAPED_UNICODE, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS] as $flags) {
    same(
        "code points, $flags",
        encode([['user_id' => 1, 'name' => $text]], $flags),
        imbachat_users_json([['user_id' => 1, 'name' => $text]], [], $flags),
    );
}
function mb_chr_utf8(int $code): string
{
    return html_entity_decode("&#$code;", ENT_HTML5) !== "&#$code;"
        ? html_entity_decode("&#$code;", ENT_HTML5)
        : chr($code & 0x7f);
}
?>
--EXPECT--
pairs, 0: same
pairs, 320: same
pairs, 1048591: same
code points, 0: same
code points, 256: same
code points, 2304: same
