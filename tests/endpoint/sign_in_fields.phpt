--TEST--
ImbaChat\Endpoint: whatever the fields are, a sign-in has the name and the id that the users have
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Somebody extends People
{
    public $row;
    public $fields;

    public function authenticate(string $login, string $password)
    {
        return $this->row;
    }

    public function fields(): ?array
    {
        return $this->fields;
    }
}

class Entity implements JsonSerializable
{
    private $id = 7;

    #[\ReturnTypeWillChange]
    public function jsonSerialize()
    {
        return ['name' => 'Entity', 'user_id' => $this->id, 'mail' => 'x'];
    }
}

$somebody = new Somebody();
foreach ([
    [['user_id' => 'P11-A', 'name' => null, 'mail' => 'x'], null],
    [['user_id' => '5', 'name' => "\xff"], ['mail' => fn() => 'x']],
    [(object) ['user_id' => 2147483647, 'name' => 'a/b'], ['name', 'user_id']],
    [new Entity(), null],
    [['id' => 1, 'first' => 'A', 'last' => 'B'], ['user_id' => 'id', 'name' => '{first} {last}']],
] as [$somebody->row, $somebody->fields]) {
    show(endpoint([], $somebody)->handle('sign-in', ['login' => 'x', 'password' => 'x'], server()));
}
?>
--EXPECT--
200 {"name":"","user_id":"P11-A"}
200 {"name":"\ufffd","user_id":5}
200 {"name":"a\/b","user_id":2147483647}
200 {"name":"Entity","user_id":7}
200 {"name":"A B","user_id":1}
