--TEST--
imbachat_users_json(): a multibyte character, valid or invalid, at every position around multiples of 4096
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$differences = 0;
foreach ([
    "\u{1F600}", "\u{20AC}", 'é', "\xf0\x9f\x98", "\xf0\x9f", "\xe2\x82", "\xc3", "\xff",
    "\xf0\x9f\x98\xf0\x9f\x98\x80", '"', "\0",
] as $bytes) {
    foreach ([4096, 8192, 12288] as $size) {
        for ($at = $size - 9; $at <= $size + 5; $at++) {
            $rows = [];
            foreach (['', 'a', 'abcdefgh', "\x80", $bytes] as $after) {
                $rows[] = [
                    'user_id' => $at,
                    'name' => str_repeat('a', $at) . $bytes . $after,
                    'x' => str_repeat($bytes, intdiv($at, strlen($bytes))) . $after,
                ];
            }
            foreach ([0, JSON_UNESCAPED_UNICODE] as $flags) {
                if (
                    ($json = imbachat_users_json($rows, null, $flags)) !== encode($rows, $flags)
                    && $differences++ < 3
                ) {
                    echo bin2hex($bytes), " $at: ", difference(encode($rows, $flags), $json), "\n";
                }
            }
        }
    }
}
echo $differences, ' differences';
?>
--EXPECT--
0 differences
