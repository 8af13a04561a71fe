--TEST--
imbachat_jwt(): a value that json_encode() cannot encode throws its JsonException
--EXTENSIONS--
imbachat
--FILE--
<?php
enum Suit
{
    case Hearts;
}
$array = [];
$array['self'] = &$array;
$object = new stdClass();
$object->self = $object;
foreach ([INF, -INF, NAN, STDIN, $array, $object, Suit::Hearts] as $value) {
    $thrown = [];
    foreach ([
        fn() => imbachat_jwt(6, 'k', 60, ['x' => $value]),
        fn() => json_encode(['x' => $value], JSON_THROW_ON_ERROR),
    ] as $call) {
        try {
            $thrown[] = $call();
        } catch (JsonException $exception) {
            $thrown[] = $exception->getCode() . ' ' . $exception->getMessage();
        }
    }
    echo $thrown[0], $thrown[0] === $thrown[1] ? '' : ", json_encode(): $thrown[1]", "\n";
}
$array = $object->self = null; // or valgrind finds the cycles
?>
--EXPECTF--
7 Inf and NaN cannot be JSON encoded
7 Inf and NaN cannot be JSON encoded
7 Inf and NaN cannot be JSON encoded
8 Type is not supported
6 Recursion detected
6 Recursion detected
11 Non-backed enums have no default serialization%S
