--TEST--
imbachat_users_json(): a column of an object is its property, or null without a warning
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
    protected $hidden = 'SECRET';
    private $own = 'SECRET';
    public static $shared = 'SECRET';
    public const KEY = 'SECRET';
    public function __construct() { $this->name = 'John'; }
}
$fields = ['a' => 'unset', 'b' => 'mail', 'c' => 'hidden', 'd' => 'own', 'e' => 'shared', 'f' => 'KEY', 'g' => 'nothing', 'h' => "\0Typed\0own"];
attempt(
    fn() => imbachat_users_json([new Typed(), (object) ['user_id' => 7, 'name' => 'Ann', 'mail' => 'm', '5' => 'x']], array_slice($fields, 0, 7)),
    fn() => imbachat_users_json([new Typed()], ['avatar_url' => 'none', 'lastlogin' => 'none', 'profiles' => 'none']),
    fn() => imbachat_users_json([new Typed()], ['user_id' => 'none']),
    fn() => imbachat_users_json([new Typed()], ['name' => 'own']),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","a":null,"b":null,"c":null,"d":null,"e":null,"f":null,"g":null},{"user_id":7,"name":"Ann","a":null,"b":"m","c":null,"d":null,"e":null,"f":null,"g":null}]
[{"user_id":6,"name":"John","avatar_url":false,"lastlogin":false,"profiles":null}]
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a string that is not empty, null given
[{"user_id":6,"name":""}]
