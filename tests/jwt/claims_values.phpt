--TEST--
imbachat_jwt(): claims are written as json_encode() writes them by default
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

enum Plan: string
{
    case Free = 'free';
}
$reference = ['by reference'];
$claims = [
    'null' => null,
    'true' => true,
    'false' => false,
    'int' => PHP_INT_MIN,
    'float' => 0.1,
    'whole' => 7.0,
    'tiny' => 1e-9,
    'minus' => -0.0,
    'empty' => '',
    'slash' => 'a/b',
    'quotes' => "\"'\\<>&",
    'control' => "\0\x1f\n\t\x7f",
    'cyrillic' => 'Привет',
    'emoji' => "\u{1F600}",
    'lines' => "\u{2028}\u{2029}",
    'list' => [1, [2, []]],
    'map' => ['a' => 1, 5 => 2],
    'sparse' => [1 => 'x'],
    'object' => (object) ['x' => (object) []],
    'enum' => Plan::Free,
    'date' => new ArrayObject(['k' => 'v']),
];
$claims['reference'] = &$reference;
foreach ([-1, 17, 3] as $precision) {
    ini_set('serialize_precision', $precision);
    [$token, $expected] = in_one_second(fn($now) => [
        imbachat_jwt(6, 'k', 60, $claims), documented_token(6, 'k', $now + 60, $claims),
    ]);
    var_dump($token === $expected);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
