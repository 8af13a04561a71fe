--TEST--
imbachat_users_json(): a column of an object is a public property, null if it has no value
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Typed
{
    public int $user_id = 6;
    public readonly string $name;
    public string $unset;
    public ?string $mail = null;
    public function __construct()
    {
        $this->name = 'John';
    }
}
$std = (object) ['user_id' => 7, 'name' => 'Ann', 'unset' => 1, 'mail' => 'm', '5' => 'x'];
attempt(fn() => imbachat_users_json([new Typed(), $std], [
    'unset', 'mail', 'avatar_url' => 'unset', 'profiles' => '{mail}',
]));
attempt(fn() => imbachat_users_json([$std], ['five' => '5']));
?>
--EXPECT--
[{"user_id":6,"name":"John","unset":null,"mail":null,"avatar_url":false,"profiles":false},{"user_id":7,"name":"Ann","unset":1,"mail":"m","avatar_url":1,"profiles":"m"}]
[{"user_id":7,"name":"Ann","five":"x"}]
