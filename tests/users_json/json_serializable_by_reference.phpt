--TEST--
imbachat_users_json(): jsonSerialize() of a row may return by reference
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model implements JsonSerializable
{
    public $data = ['user_id' => '6', 'name' => 'John'];
    public function &jsonSerialize(): mixed
    {
        return $this->data;
    }
}
$model = new Model();
attempt(
    fn() => imbachat_users_json([$model, $model]),
    fn() => imbachat_users_json([['user_id' => 1, 'name' => 'N', 'x' => $model]]),
);
var_dump($model->data['user_id']);
?>
--EXPECT--
[{"user_id":6,"name":"John"},{"user_id":6,"name":"John"}]
[{"user_id":1,"name":"N","x":{"user_id":"6","name":"John"}}]
string(1) "6"
