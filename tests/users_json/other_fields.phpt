--TEST--
imbachat_users_json(): any other field is written as json_encode() writes it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

enum Role: string
{
    case Admin = 'admin';
    case User = 'us"er';
}
enum Level: int
{
    case Low = 1;
}
class Point implements JsonSerializable
{
    public function __construct(private $x) {}
    public function jsonSerialize(): mixed
    {
        return $this->x;
    }
}
class Plain
{
    public $a = 1;
    protected $b = 2;
    private $c = 3;
    public ?int $d;
    public $e = [1.0];
}
$values = [
    null,
    true,
    false,
    0,
    -1,
    PHP_INT_MAX,
    PHP_INT_MIN,
    '',
    'text',
    '6',
    [],
    [[]],
    [1, 'a', null],
    ['a' => 1],
    [1 => 'x'],
    [[], new stdClass(), [[[]]]],
    new stdClass(),
    (object) ['a' => (object) []],
    new Plain(),
    new ArrayObject(['x' => 1]),
    new DateTime('2024-01-01 UTC'),
    Role::Admin,
    [Role::User, Level::Low],
    new Point(5),
    new Point([new Point(null), 'k' => new Point("\"'<>&/")]),
    new Point(new Plain()),
    fn() => 1,
    ['user_id' => 'x', 'name' => null, 'lastlogin' => '', 'profiles' => []],
];
$all = [
    0,
    JSON_PRETTY_PRINT,
    JSON_HEX_TAG | JSON_HEX_QUOT | JSON_HEX_AMP | JSON_HEX_APOS,
    JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION,
];
foreach ($all as $flags) {
    foreach ($values as $value) {
        $row = ['user_id' => 6, 'name' => 'J', 'x' => $value];
        $expected = encode([$row], $flags);
        foreach ([null, ['x'], ['x' => 'x'], ['x' => fn($row) => $row['x']]] as $fields) {
            if (($json = imbachat_users_json([$row], $fields, $flags)) !== $expected) {
                echo $flags, ': ', difference($expected, $json), "\n";
            }
        }
    }
}
echo 'done';
?>
--EXPECT--
done
