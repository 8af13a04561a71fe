--TEST--
imbachat_users_json(): a __get that writes its own row gets null for its column, without a warning
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Row
{
    public $user_id = 1;
    public $name = 'n';
    private $secret = 's';
    public function __get($name)
    {
        return imbachat_users_json([$this], [$name]);
    }
    public function __isset($name)
    {
        return false;
    }
}
attempt(
    fn() => imbachat_users_json([new Row()], ['foo']),
    fn() => imbachat_users_json([new Row()], ['secret']),
);
?>
--EXPECT--
[{"user_id":1,"name":"n","foo":"[{\"user_id\":1,\"name\":\"n\",\"foo\":null}]"}]
[{"user_id":1,"name":"n","secret":"[{\"user_id\":1,\"name\":\"n\",\"secret\":null}]"}]
