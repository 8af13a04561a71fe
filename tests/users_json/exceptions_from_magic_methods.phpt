--TEST--
imbachat_users_json(): exceptions from __get, __isset, offsetExists() and offsetGet() pass through
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Getter
{
    public function __get($name)
    {
        throw new LogicException("__get $name");
    }
}
class Issetter extends Getter
{
    public function __isset($name)
    {
        throw new LogicException("__isset $name");
    }
}
class Access implements ArrayAccess
{
    public function __construct(private string $method) {}
    public function offsetExists(mixed $o): bool
    {
        return $this->method === 'offsetExists' ? throw new LogicException("offsetExists $o") : true;
    }
    public function offsetGet(mixed $o): mixed
    {
        throw new LogicException("offsetGet $o");
    }
    public function offsetSet(mixed $o, mixed $v): void {}
    public function offsetUnset(mixed $o): void {}
}
foreach ([new Getter(), new Issetter(), new Access('offsetExists'), new Access('offsetGet')] as $row) {
    attempt(
        fn() => imbachat_users_json([['user_id' => 6, 'name' => 'John'], $row], []),
        fn() => imbachat_users_json([$row], ['user_id' => fn() => 6, 'name' => '{login}']),
    );
}
?>
--EXPECT--
LogicException: __get user_id
LogicException: __get login
LogicException: __get user_id
LogicException: __get login
LogicException: offsetExists user_id
LogicException: offsetExists login
LogicException: offsetGet user_id
LogicException: offsetGet login
