--TEST--
imbachat_users_json(): with $fields only those fields are sent
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$secrets = ['user_id' => 6, 'name' => 'John', 'password' => 'SECRET', 'email' => 'SECRET', 'reset_token' => 'SECRET'];
class Row
{
    public $user_id = 6;
    public $name = 'John';
    public $password = 'SECRET';
    protected $email = 'SECRET';
    private $token = 'SECRET';
}
class JsonRow extends Row implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return get_object_vars($this);
    }
}
foreach ([$secrets, (object) $secrets, new ArrayObject($secrets), new Row(), new JsonRow()] as $row) {
    attempt(fn() => imbachat_users_json([$row], []), fn() => imbachat_users_json([$row], ['badge' => fn() => 1]));
}
?>
--EXPECT--
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","badge":1}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","badge":1}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","badge":1}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","badge":1}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","badge":1}]
