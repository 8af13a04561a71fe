--TEST--
imbachat_users_json(): without $fields the initialized public properties of an object are sent
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Base
{
    public $user_id = 6;
    public $name = 'John';
    protected $password = 'SECRET';
    private $token = 'SECRET';
    public static $table = 'SECRET';
    public const KEY = 'SECRET';
    public function __get($name)
    {
        return 'SECRET';
    }
}
#[AllowDynamicProperties]
class Child extends Base
{
    public ?string $typed;
    public readonly int $readonly;
    public int $number = 5;
    private $own = 'SECRET';
    public function __construct()
    {
        $this->dynamic = [1];
        $this->{'1'} = 'one';
        unset($this->{'2'});
    }
}
$rows = [new Base(), new Child()];
same('class', encode($rows), imbachat_users_json($rows));
echo imbachat_users_json($rows), "\n";

$row = (object) ['user_id' => 6, 'name' => 'John', '5' => 'five', "\u{2028}" => 'ls', '' => 'empty'];
same('stdClass', encode([$row]), imbachat_users_json([$row]));
?>
--EXPECT--
class: same
[{"user_id":6,"name":"John"},{"user_id":6,"name":"John","number":5,"dynamic":[1],"1":"one"}]
stdClass: same
