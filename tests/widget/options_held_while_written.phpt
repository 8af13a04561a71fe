--TEST--
imbachat_widget(): an option that its own jsonSerialize() removes is kept until it is written
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Vanishing implements JsonSerializable
{
    public $a = 'before';

    public function jsonSerialize(): mixed
    {
        $GLOBALS['option'] = null;
        $GLOBALS['held'] = array_map(fn() => bin2hex(random_bytes(20)), range(1, 30));
        return $this;
    }
}
require __DIR__ . '/snippet.inc';

$option = new Vanishing();
echo load_options(imbachat_widget(null, ['x' => &$option], 'DEV'));
?>
--EXPECT--
{"x":{"a":"before"}}
