--TEST--
imbachat_widget(): options may contain references, even if one changes while it is written
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

class Changing implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        $GLOBALS['object'] = null;
        $GLOBALS['options'] = [];
        ini_set('imbachat.base_url', 'https://other.example');
        ini_set('imbachat.dev_id', str_repeat('other', 10));
        return ['language' => $GLOBALS['language']];
    }
}
ini_set('imbachat.dev_id', str_repeat('first', 10));
$language = 'ru';
$object = new Changing();
$options = ['language' => &$language, 'object' => &$object, 'last' => [&$language]];
$html = imbachat_widget(null, $options);
echo load_options($html), "\n", widget_element($html), "\n";
?>
--EXPECT--
{"language":"ru","object":{"language":"ru"},"last":["ru"]}
<script src="https://imbachat.com/imbachat/v1/firstfirstfirstfirstfirstfirstfirstfirstfirstfirst/widget" async=""></script>
