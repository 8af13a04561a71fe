--TEST--
imbachat_users_json(): without $fields no private property is sent, even if called inside the class
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model
{
    public $user_id = 6;
    public $name = 'John';
    private $token = 'SECRET';
    protected $mail = 'SECRET';
    public function json(?array $fields)
    {
        return imbachat_users_json([$this], $fields);
    }
    public function computed()
    {
        return imbachat_users_json([$this], ['token' => fn($row) => strtolower($row->token)]);
    }
}
attempt(
    fn() => (new Model())->json(null),
    fn() => (new Model())->computed(),
);
?>
--EXPECT--
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","token":"secret"}]
