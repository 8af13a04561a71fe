--TEST--
imbachat_jwt(): claims of a hundred kilobytes
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$claims = ['text' => str_repeat("a/\u{42F}\n", 10000), 'list' => range(1, 5000)];
[$token, $expected] = in_one_second(fn($now) => [
    imbachat_jwt(6, 'k', 60, $claims), documented_token(6, 'k', $now + 60, $claims),
]);
var_dump(strlen($token) > 100000, $token === $expected);
?>
--EXPECT--
bool(true)
bool(true)
