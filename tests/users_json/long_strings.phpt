--TEST--
imbachat_users_json(): strings around buffer sizes, plain and full of escapes
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$lengths = [
    ...range(120, 136), ...range(250, 262), ...range(510, 520), ...range(1020, 1030), ...range(4080, 4110),
    ...range(8180, 8200), 65535, 65536, 65537, 1 << 20,
];
foreach ([
    'plain' => 'a',
    'quotes' => '"',
    'controls' => "\x01",
    'cyrillic' => 'ж',
    'emoji' => "\u{1F600}",
    'invalid' => "\xff",
    'mixed' => "a\"é\u{1F600}\xff</",
] as $what => $unit) {
    $differences = 0;
    foreach ($lengths as $length) {
        $text = substr(str_repeat($unit, intdiv($length, strlen($unit)) + 1), 0, $length);
        $rows = [['user_id' => $length, 'name' => $text, 'x' => substr($text, 1)]];
        foreach ([0, JSON_UNESCAPED_UNICODE] as $flags) {
            $differences += imbachat_users_json($rows, ['x'], $flags) !== encode($rows, $flags);
        }
    }
    echo $what, ': ', $differences, "\n";
}
?>
--EXPECT--
plain: 0
quotes: 0
controls: 0
cyrillic: 0
emoji: 0
invalid: 0
mixed: 0
