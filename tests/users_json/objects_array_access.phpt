--TEST--
imbachat_users_json(): a column that an object does not have as a property comes from ArrayAccess
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Record implements ArrayAccess
{
    public $own = 'property';
    public $null = null;
    private $data = [
        'user_id' => '6', 'name' => 'John', 'own' => 'offset', 'null' => 'offset', '5' => 'five', 'url' => 'u',
    ];
    public function offsetExists(mixed $o): bool
    {
        return isset($this->data[$o]);
    }
    public function offsetGet(mixed $o): mixed
    {
        return $this->data[$o] ?? null;
    }
    public function offsetSet(mixed $o, mixed $v): void
    {
        throw new LogicException('set');
    }
    public function offsetUnset(mixed $o): void
    {
        throw new LogicException('unset');
    }
}
attempt(
    fn() => imbachat_users_json([new Record()], [
        'own',
        'null',
        'five' => '5',
        'x' => 'no_such',
        'profile_url' => '/{url}/{user_id}',
        'avatar_url' => '/{no_such}',
    ]),
    fn() => imbachat_users_json([new Record()], ['user_id' => 'no_such']),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","own":"property","null":"offset","five":"five","x":null,"profile_url":"\/u\/6","avatar_url":false}]
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
