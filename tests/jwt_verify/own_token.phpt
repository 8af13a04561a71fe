--TEST--
imbachat_jwt_verify(): the claims of a token that imbachat_jwt() made
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$claims = ['status' => 'new', 'list' => [1, 2], 'map' => ['a' => null], 'sum' => 0.5, 'name' => 'Привет'];
[$got, $expected] = in_one_second(fn($now) => [
    imbachat_jwt_verify(imbachat_jwt(6, 'secret', 60, $claims), 'secret'),
    ['exp' => $now + 60, 'user_id' => 6] + $claims,
]);
var_dump($got === $expected);
[$got, $expected] = in_one_second(fn($now) => [
    imbachat_jwt_verify(documented_token(6, 'secret', $now + 60), 'secret'),
    ['exp' => $now + 60, 'user_id' => 6],
]);
var_dump($got === $expected);
?>
--EXPECT--
bool(true)
bool(true)
