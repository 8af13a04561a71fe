--TEST--
imbachat_users_json(): __get is called for private and unset properties, not for public ones
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model
{
    public $user_id = 6;
    public string $lazy;
    private $name = 'hidden';
    protected $mail = null;
    public function __construct()
    {
        unset($this->lazy);
    }
    public function __get($name)
    {
        return "magic $name";
    }
}
attempt(fn() => imbachat_users_json([new Model()], ['lazy', 'mail', 'x' => 'nothing']));
?>
--EXPECT--
[{"user_id":6,"name":"magic name","lazy":"magic lazy","mail":"magic mail","x":"magic nothing"}]
