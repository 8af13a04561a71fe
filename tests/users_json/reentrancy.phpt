--TEST--
imbachat_users_json(): a closure, a generator or jsonSerialize() may call the function again with other fields and flags
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$inner = [['user_id' => 1, 'name' => 'a/b', 'x' => 1.0]];
class Model implements JsonSerializable
{
    public $user_id = 3;
    public $name = 'M/';
    public function jsonSerialize(): mixed
    {
        return ['json' => imbachat_users_json([$this], ['x' => fn() => 'é'], JSON_UNESCAPED_UNICODE)];
    }
}
$rows = function () use ($inner) {
    yield ['user_id' => 2, 'name' => imbachat_users_json($inner, ['x'], JSON_PRESERVE_ZERO_FRACTION)];
};
attempt(
    fn() => imbachat_users_json(
        $rows(),
        ['z' => fn($row) => json_decode(imbachat_users_json(
            $inner,
            ['y' => fn() => json_decode(imbachat_users_json($rows()))],
        ))],
    ),
    fn() => imbachat_users_json(
        [['user_id' => 5, 'name' => 'N', 'm' => new Model(), 'n' => 'é/']],
        null,
        JSON_UNESCAPED_SLASHES,
    ),
    fn() => imbachat_users_json($rows(), ['z' => fn() => imbachat_users_json([0])]),
);
?>
--EXPECT--
[{"user_id":2,"name":"[{\"user_id\":1,\"name\":\"a\\\/b\",\"x\":1.0}]","z":[{"user_id":1,"name":"a\/b","y":[{"user_id":2,"name":"[{\"user_id\":1,\"name\":\"a\\\/b\",\"x\":1.0}]"}]}]}]
[{"user_id":5,"name":"N","m":{"json":"[{\"user_id\":3,\"name\":\"M\\/\",\"x\":\"\u00e9\"}]"},"n":"\u00e9/"}]
ImbaChat\InvalidUserException: Row 0 must be an array or an object, int given
