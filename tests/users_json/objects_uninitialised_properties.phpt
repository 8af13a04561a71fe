--TEST--
imbachat_users_json(): an uninitialized typed property is null, whatever __get and __isset the class has
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Plain
{
    public int $user_id = 1;
    public string $name = 'n';
    public ?string $bio;
    public readonly int $age;
}
class WithGet extends Plain
{
    public function __get($name)
    {
        return "got $name";
    }
}
class WithBoth extends WithGet
{
    public function __isset($name)
    {
        return false;
    }
}
class Unset_ extends WithBoth
{
    public function __construct()
    {
        unset($this->bio);
    }
}
foreach ([new Plain(), new WithGet(), new WithBoth(), new Unset_()] as $row) {
    attempt(fn() => imbachat_users_json(
        [$row],
        ['bio', 'age', 'avatar_url' => '/{bio}'] + ($row instanceof WithGet ? ['z' => 'other'] : []),
    ));
}
?>
--EXPECT--
[{"user_id":1,"name":"n","bio":null,"age":null,"avatar_url":false}]
[{"user_id":1,"name":"n","bio":null,"age":null,"avatar_url":false,"z":"got other"}]
[{"user_id":1,"name":"n","bio":null,"age":null,"avatar_url":false,"z":"got other"}]
[{"user_id":1,"name":"n","bio":"got bio","age":null,"avatar_url":"\/got bio","z":"got other"}]
