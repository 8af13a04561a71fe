--TEST--
imbachat_users_json(): __get may return by reference, and the engine guards its recursion
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model
{
    private $data = ['user_id' => 6, 'name' => 'John'];
    public function &__get($name)
    {
        $this->data[$name] ??= $this->$name ?? 'default';
        return $this->data[$name];
    }
    public function keys()
    {
        return implode(',', array_keys($this->data));
    }
}
$row = new Model();
attempt(fn() => imbachat_users_json([$row], ['badge']), fn() => $row->keys());
?>
--EXPECT--
[{"user_id":6,"name":"John","badge":"default"}]
user_id,name,badge
