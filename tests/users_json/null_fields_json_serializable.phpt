--TEST--
imbachat_users_json(): without $fields a JsonSerializable row is serialized first
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model implements JsonSerializable
{
    public $user_id = 'SECRET';
    public $password = 'SECRET';
    public function __construct(private mixed $data) {}
    public function jsonSerialize(): mixed
    {
        return $this->data;
    }
}
$data = ['user_id' => '6', 'name' => 'John', 'lastlogin' => '100', 'profiles' => [new Model([1, new Model('x')])]];
attempt(
    fn() => imbachat_users_json([new Model($data), $data]),
    fn() => imbachat_users_json([new Model((object) $data)]),
    fn() => imbachat_users_json([new Model(new Model(new Model($data)))]),
    fn() => imbachat_users_json([new Model(new ArrayObject(['user_id' => 1, 'name' => 'A']))]),
    fn() => imbachat_users_json([new Model(['user_id' => 1])]),
    fn() => imbachat_users_json([$data, new Model('text')]),
    fn() => imbachat_users_json([$data, new Model(null)]),
    fn() => imbachat_users_json([new Model(new Model(6))]),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","lastlogin":100,"profiles":{"0":[1,"x"]}},{"user_id":6,"name":"John","lastlogin":100,"profiles":{"0":[1,"x"]}}]
[{"user_id":6,"name":"John","lastlogin":100,"profiles":{"0":[1,"x"]}}]
[{"user_id":6,"name":"John","lastlogin":100,"profiles":{"0":[1,"x"]}}]
[{"user_id":1,"name":"A"}]
ImbaChat\InvalidUserException: Row 0: field "name" is missing
ImbaChat\InvalidUserException: Row 1 must be an array or an object, string given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, null given
ImbaChat\InvalidUserException: Row 0 must be an array or an object, int given
