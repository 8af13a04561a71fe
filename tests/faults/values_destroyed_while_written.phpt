--TEST--
Faults: a referenced value may be destroyed by its own method while it is written
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Suicide implements JsonSerializable
{
    public $user_id = 2;
    public $name = 'Bob';
    private string $text;
    public function __construct(private mixed &$place)
    {
        $this->text = str_repeat('text', 3);
    }
    private function vanish(): string
    {
        $this->place = null;
        str_repeat('memory', 10);
        return $this->text;
    }
    public function __toString(): string
    {
        return $this->vanish();
    }
    public function jsonSerialize(): mixed
    {
        return ['user_id' => 2, 'name' => $this->vanish()];
    }
    public function __get(string $name): mixed
    {
        return $this->vanish();
    }
}
final class Instant extends DateTimeImmutable
{
    public static mixed $place;
    public function getTimestamp(): int
    {
        self::$place = null;
        return parent::getTimestamp();
    }
}
$calls = [
    fn(&$x) => imbachat_users_json([['user_id' => 1, 'name' => &$x]]),
    fn(&$x) => imbachat_users_json([['user_id' => 1, 'name' => &$x]], ['url' => '/{name}/', 'name' => fn() => 'N']),
    fn(&$x) => imbachat_users_json([['user_id' => 1, 'name' => 'N', 'x' => &$x]], ['x' => '{x}{x}']),
    fn(&$x) => imbachat_users_json([['user_id' => 1, 'name' => 'N', 'x' => &$x]]),
    fn(&$x) => imbachat_users_json([['user_id' => 1, 'name' => 'N', 'profiles' => [5 => &$x, 6 => &$x]]]),
    fn(&$x) => imbachat_users_json([&$x, ['user_id' => 3, 'name' => 'C']]),
    fn(&$x) => imbachat_users_json([&$x], ['mail']),
    fn(&$x) => imbachat_users_json((function &() use (&$x) {
        yield $x;
    })(), ['mail']),
    fn(&$x) => imbachat_users_json([['user_id' => 1, 'name' => 'N']], ['x' => function &() use (&$x) {
        return $x;
    }]),
    fn(&$x) => preg_replace(
        '/.*imbachatWidget\((.*)\);.*/s',
        '$1',
        imbachat_widget(null, ['x' => &$x, 'y' => &$x], 'DEV'),
    ),
    fn(&$x) => imbachat_dialog_button(2, 'L', ['title' => &$x, 'class' => &$x]),
];
foreach ($calls as $number => $call) {
    $place = new Suicide($place);
    echo $call($place), $place === null ? '' : ' still there', "\n";
    unset($place);
}
Instant::$place = new Instant('@1500000000');
echo imbachat_users_json([['user_id' => 1, 'name' => 'N', 'lastlogin' => &Instant::$place]]), "\n";
?>
--EXPECT--
[{"user_id":1,"name":"texttexttext"}]
[{"user_id":1,"url":"\/texttexttext\/","name":"N"}]
[{"user_id":1,"name":"N","x":false}]
[{"user_id":1,"name":"N","x":{"user_id":2,"name":"texttexttext"}}]
[{"user_id":1,"name":"N","profiles":{"5":{"user_id":2,"name":"texttexttext"},"6":null}}]
[{"user_id":2,"name":"texttexttext"},{"user_id":3,"name":"C"}]
[{"user_id":2,"name":"Bob","mail":"texttexttext"}]
[{"user_id":2,"name":"Bob","mail":"texttexttext"}]
[{"user_id":1,"name":"N","x":{"user_id":2,"name":"texttexttext"}}]
{"x":{"user_id":2,"name":"texttexttext"},"y":null}
<button type="button" data-imbachat-dialog="2" title="texttexttext">L</button>
[{"user_id":1,"name":"N","lastlogin":1500000000}]
