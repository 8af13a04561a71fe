--TEST--
imbachat_jwt(): any string may be a claim's name, written as json_encode() writes it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

// "Exp" and "user_id " are not the reserved names; "-0" and "08" are strings as keys of an array.
$claims = [
    '' => 1, ' ' => 2, "\0" => 3, "\0*\0hidden" => 4, 'a/b"c' => 5, 'имя' => 6, 'Exp' => 7, 'EXP' => 8, 'user_id ' => 9,
    'User_id' => 10, '-0' => 11, '08' => 12, '1.5' => 13, '99999999999999999999' => 14, "exp\0" => 15,
];
[$token, $expected] = in_one_second(fn($now) => [
    imbachat_jwt(6, 'k', 60, $claims), documented_token(6, 'k', $now + 60, $claims),
]);
var_dump($token === $expected);
?>
--EXPECT--
bool(true)
