--TEST--
imbachat_jwt_verify(): a key may have any bytes and any length
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

foreach ([
    'k',
    '0',
    ' ',
    "\0",
    "a\0b",
    implode(array_map('chr', range(0, 255))),
    ...array_map(fn($length) => str_repeat('k', $length), [31, 63, 64, 65, 100000]),
] as $key) {
    var_dump(imbachat_jwt_verify(token('{"user_id":6}', $key), [$key . 'x', $key])['user_id'] === 6);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
