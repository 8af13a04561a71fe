--TEST--
imbachat_users_json(): every kind of invalid UTF-8 is substituted or ignored as by json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$bad = [
    "\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc3(", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xe1\x80", "\xe2\x82",
    "\xe2(\xa1", "\xe2\x82(", "\xed\xa0\x80", "\xed\xbf\xbf", "\xed\xa0\xbd\xed\xb8\x80", "\xef\xbf",
    "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf0\x9f\x98", "\xf0\x9f", "\xf0", "\xf0(\x8c\xbc", "\xf0\x90(\xbc",
    "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xf8\x88\x80\x80\x80", "\xfc\x84\x80\x80\x80\x80", "\xfe", "\xff",
    "\xff\xfe", "\xc2\xc2\xa0", "\xe2\x82\xe2\x82\xac", "\xf0\x9f\x98\xf0\x9f\x98\x80",
    "\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf",
];
$modes = [
    0, JSON_INVALID_UTF8_SUBSTITUTE, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_IGNORE | JSON_INVALID_UTF8_SUBSTITUTE,
];
foreach ($bad as $bytes) {
    foreach ([
        "$bytes", "a{$bytes}b", "é{$bytes}\u{20AC}", "$bytes$bytes", "\u{1F600}$bytes\"",
        "{$bytes}abcdefghijklmnopqrstuvwxyz0123456789",
    ] as $text) {
        $row = ['user_id' => "i$text", 'name' => $text, $text => [$text => $text]];
        foreach ($modes as $mode) {
            foreach ([
                $mode,
                $mode | JSON_UNESCAPED_UNICODE,
                $mode | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS,
            ] as $flags) {
                $expected = encode([$row], $flags);
                if (
                    $expected !== imbachat_users_json([$row], null, $flags)
                    || $expected !== imbachat_users_json([$row], [$text], $flags)
                ) {
                    echo bin2hex($text), ' ', $flags, ': ';
                    echo difference($expected, imbachat_users_json([$row], null, $flags)), "\n";
                }
            }
        }
    }
}
echo imbachat_users_json([['user_id' => 6, 'name' => "J\xffn"]]);
echo imbachat_users_json([['user_id' => 6, 'name' => "J\xffn"]], null, JSON_INVALID_UTF8_IGNORE);
?>
--EXPECT--
[{"user_id":6,"name":"J\ufffdn"}][{"user_id":6,"name":"Jn"}]
