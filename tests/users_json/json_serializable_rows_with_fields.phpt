--TEST--
imbachat_users_json(): with $fields, a JsonSerializable row is read by its properties
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model implements JsonSerializable
{
    public $user_id = 6;
    public $name = 'John';
    public function jsonSerialize(): mixed
    {
        throw new LogicException('not to be called');
    }
}
class Proxy implements JsonSerializable
{
    public function __get($name)
    {
        return $name === 'user_id' ? 7 : "magic $name";
    }
    public function jsonSerialize(): mixed
    {
        return ['user_id' => 1, 'name' => 'wrong'];
    }
}
attempt(fn() => imbachat_users_json([new Model(), new Proxy()], ['x' => fn($row) => get_class($row)]));
?>
--EXPECT--
[{"user_id":6,"name":"John","x":"Model"},{"user_id":7,"name":"magic name","x":"Proxy"}]
