--TEST--
imbachat_users_json(): rows of different kinds in one list
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model
{
    public function __get($name)
    {
        return "magic $name";
    }
}
class Typed
{
    public int $user_id = 3;
    public string $name;
}
$rows = [
    ['user_id' => 1, 'name' => 'A'],
    (object) ['name' => 'B', 'user_id' => 2],
    new Typed(),
    new Model(),
    new ArrayObject(['user_id' => 5, 'name' => 'E']),
    ['name' => 'F', 'user_id' => '6'],
];
attempt(fn() => imbachat_users_json($rows, ['n' => 'name']));
?>
--EXPECT--
[{"user_id":1,"name":"A","n":"A"},{"user_id":2,"name":"B","n":"B"},{"user_id":3,"name":"","n":null},{"user_id":"magic user_id","name":"magic name","n":"magic name"},{"user_id":5,"name":"E","n":"E"},{"user_id":6,"name":"F","n":"F"}]
