--TEST--
imbachat_jwt_verify(): a payload may be as deep as json_decode() allows
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$deep = fn(int $levels) => '{"a":' . str_repeat('[', $levels - 1) . str_repeat(']', $levels - 1) . '}';
$objects = fn(int $levels) => str_repeat('{"a":', $levels - 1) . '{}' . str_repeat('}', $levels - 1);
foreach ([510, 511, 512, 513] as $levels) {
    foreach ([$deep($levels), $objects($levels)] as $payload) {
        try {
            $claims = imbachat_jwt_verify(token($payload, 'secret'), 'secret');
        } catch (ImbaChat\InvalidTokenException) {
            $claims = null;
        }
        var_dump($claims === json_decode($payload, true));
    }
}
verdict('1000', token($deep(1000), 'secret'));
verdict('15000', token($deep(15000), 'secret'));
verdict('never closed', token('{"a":' . str_repeat('[', 30000), 'secret'));
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
1000: InvalidTokenException: The token's payload is not a JSON object
15000: InvalidTokenException: The token's payload is not a JSON object
never closed: InvalidTokenException: The token's payload is not a JSON object
