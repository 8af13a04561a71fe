--TEST--
imbachat_users_json(), imbachat_search_json(): the document has at most 512 levels, as in json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Json implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return [1];
    }
}
function nested(int $levels, mixed $inner): mixed
{
    while ($levels--) {
        $inner = $levels % 2 ? [$inner] : (object) ['k' => $inner];
    }
    return $inner;
}
function deepest(callable $f): int
{
    $levels = 500;
    while ($levels < 520 && outcome(fn() => $f($levels)) !== 'JsonException: Maximum stack depth exceeded') {
        $levels++;
    }
    return $levels - 1;
}
$good = ['user_id' => 6, 'name' => 'J', 'x' => 1];
foreach ([
    'scalar' => 1,
    'empty list' => [],
    'empty object' => new stdClass(),
    'JsonSerializable' => new Json(),
] as $what => $inner) {
    $row = fn($levels) => ['x' => nested($levels, $inner)] + $good;
    $users = deepest(fn($levels) => encode([$row($levels)]));
    $search = deepest(fn($levels) => encode(['data' => [$row($levels)]]));
    echo "$what: ", json_encode([$users, $users, $users, $users, $search] === [
        deepest(fn($levels) => imbachat_users_json([$row($levels)])),
        deepest(fn($levels) => imbachat_users_json([$good, (object) $row($levels), $good], ['x'])),
        deepest(fn($levels) => imbachat_users_json([$row($levels)], ['y' => fn($row) => $row['x']])),
        1 + deepest(fn($levels) => imbachat_users_json([$row($levels)], ['profiles' => fn($row) => [$row['x']]])),
        deepest(fn($levels) => imbachat_search_json([$row($levels)], ['x'])),
    ]), $what === 'scalar' ? " $users $search\n" : "\n";
}
?>
--EXPECT--
scalar: true 510 509
empty list: true
empty object: true
JsonSerializable: true
