--TEST--
imbachat_users_json(): exceptions from closures, conversions and jsonSerialize() pass through
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Thrower implements JsonSerializable
{
    public function __construct(private string $method) {}
    public function __toString(): string
    {
        throw new LogicException('__toString');
    }
    public function jsonSerialize(): mixed
    {
        throw new LogicException('jsonSerialize');
    }
}
$good = ['user_id' => 6, 'name' => 'John'];
$row = ['name' => new Thrower('__toString'), 'x' => [[new Thrower('jsonSerialize')]]] + $good;
attempt(
    fn() => imbachat_users_json([$good, $row]),
    fn() => imbachat_users_json([$good, $row], []),
    fn() => imbachat_users_json([$row], ['name' => 'user_id', 'url' => '/{user_id}/{name}']),
    fn() => imbachat_users_json([$row], ['name' => 'user_id', 'x']),
    fn() => imbachat_users_json([$row], ['name' => 'user_id', 'profiles' => 'x']),
    fn() => imbachat_users_json([$good, new Thrower('jsonSerialize')]),
    fn() => imbachat_users_json([$good], ['x' => fn() => throw new LogicException('closure')]),
    fn() => imbachat_users_json([$good], ['name' => fn() => throw new LogicException('closure')]),
    fn() => imbachat_users_json([$good], ['x' => fn() => new Thrower('jsonSerialize')]),
);
?>
--EXPECT--
LogicException: __toString
LogicException: __toString
LogicException: __toString
LogicException: jsonSerialize
LogicException: jsonSerialize
LogicException: jsonSerialize
LogicException: closure
LogicException: closure
LogicException: jsonSerialize
