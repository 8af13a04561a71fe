--TEST--
imbachat_jwt(): claims may be as deep as json_encode() allows, counting the payload as the first level
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';
require __DIR__ . '/../token.inc';

function nested(int $levels): array
{
    return $levels === 1 ? [] : [nested($levels - 1)];
}
$claims = ['deep' => nested(511)];
[$token, $expected] = in_one_second(fn($now) => [
    imbachat_jwt(6, 'k', 60, $claims), documented_token(6, 'k', $now + 60, $claims),
]);
var_dump($token === $expected);
throws(fn() => imbachat_jwt(6, 'k', 60, ['deep' => nested(512)]));
throws(fn() => imbachat_jwt(6, 'k', 60, ['deep' => nested(5000)]));
?>
--EXPECT--
bool(true)
JsonException: Maximum stack depth exceeded
JsonException: Maximum stack depth exceeded
