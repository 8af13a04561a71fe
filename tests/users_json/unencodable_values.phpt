--TEST--
imbachat_users_json(): INF, NAN, recursion and resources throw the JsonException of json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

function failure(callable $f): string
{
    try {
        return $f();
    } catch (Throwable $e) {
        return get_class($e) . ' ' . $e->getCode() . ' ' . $e->getMessage();
    }
}
enum Unit
{
    case A;
}
$loop = new stdClass();
$loop->self = $loop;
$list = [1];
$list[] = &$list;
$values = [
    INF, -INF, NAN, [[NAN]], $loop, $list, fopen('php://memory', 'r'), [fopen('php://memory', 'r')], Unit::A,
    [['x' => Unit::A]],
];
foreach ($values as $value) {
    $row = ['user_id' => 6, 'name' => 'J', 'x' => $value];
    $expected = failure(fn() => encode([$row]));
    echo $expected, "\n";
    foreach ([
        null, ['x'], ['avatar_url' => 'x'], ['lastlogin' => 'x'], ['profiles' => 'x'], ['y' => fn($row) => $row['x']],
    ] as $fields) {
        $actual = failure(fn() => imbachat_users_json(
            [['user_id' => 1, 'name' => 'good', 'x' => 1], $row],
            $fields,
            JSON_THROW_ON_ERROR,
        ));
        $actual === $expected || print('  got ' . json_encode($fields) . ' ' . $actual . "\n");
    }
}
$loop->self = null;
$list[1] = $values = $row = null;
gc_collect_cycles();
?>
--EXPECT--
JsonException 7 Inf and NaN cannot be JSON encoded
JsonException 7 Inf and NaN cannot be JSON encoded
JsonException 7 Inf and NaN cannot be JSON encoded
JsonException 7 Inf and NaN cannot be JSON encoded
JsonException 6 Recursion detected
JsonException 6 Recursion detected
JsonException 8 Type is not supported
JsonException 8 Type is not supported
JsonException 11 Non-backed enums have no default serialization
JsonException 11 Non-backed enums have no default serialization
