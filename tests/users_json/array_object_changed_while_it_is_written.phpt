--TEST--
imbachat_users_json(): user code may empty the ArrayObject that is being written
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Vandal implements JsonSerializable
{
    public static ArrayObject $target;
    public function __toString(): string
    {
        self::$target->exchangeArray([]);
        self::$target['new'] = str_repeat('n', 1000);
        return 'V';
    }
    public function jsonSerialize(): mixed
    {
        return (string) $this;
    }
}
foreach ([null, ['x', 'y', 'z' => '{y}'], ['x' => '/{x}/', 'y']] as $fields) {
    Vandal::$target = new ArrayObject(['user_id' => 1, 'name' => 'N', 'x' => new Vandal(), 'y' => str_repeat('y', 3)]);
    attempt(fn() => imbachat_users_json(
        [Vandal::$target, ['user_id' => 2, 'name' => 'M', 'x' => 1, 'y' => 2]],
        $fields,
    ));
}
?>
--EXPECT--
[{"user_id":1,"name":"N","x":"V","y":"yyy"},{"user_id":2,"name":"M","x":1,"y":2}]
[{"user_id":1,"name":"N","x":"V","y":null,"z":false},{"user_id":2,"name":"M","x":1,"y":2,"z":"2"}]
[{"user_id":1,"name":"N","x":"\/V\/","y":null},{"user_id":2,"name":"M","x":"\/1\/","y":2}]
