--TEST--
imbachat_users_json(): a column may come from __get, with or without __isset, and if __isset says no
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Plain
{
    protected $data = ['user_id' => '6', 'name' => 'John', 'mail' => 'm', 'none' => null, 'zero' => 0];
    public function __get($name)
    {
        return $this->data[$name] ?? null;
    }
}
class Polite extends Plain
{
    public function __isset($name)
    {
        return isset($this->data[$name]);
    }
}
class Forgetful extends Plain
{
    public function __isset($name)
    {
        return false;
    }
}
foreach ([new Plain(), new Polite(), new Forgetful()] as $row) {
    attempt(fn() => imbachat_users_json([$row], [
        'mail',
        'none',
        'zero',
        'x' => 'no_such',
        'profile_url' => '/{user_id}/{mail}',
        'avatar_url' => '/{none}',
    ]));
}
?>
--EXPECT--
[{"user_id":6,"name":"John","mail":"m","none":null,"zero":0,"x":null,"profile_url":"\/6\/m","avatar_url":false}]
[{"user_id":6,"name":"John","mail":"m","none":null,"zero":0,"x":null,"profile_url":"\/6\/m","avatar_url":false}]
[{"user_id":6,"name":"John","mail":"m","none":null,"zero":0,"x":null,"profile_url":"\/6\/m","avatar_url":false}]
