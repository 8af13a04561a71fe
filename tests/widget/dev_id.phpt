--TEST--
imbachat_widget(): the id is encoded for the address's path
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([
    'DEV', '12345', 'a b', 'a/b', '../x', 'a?b#c', '"><script>', "'", '&amp;', '%41', 'é', "\xff", "\0", "\n",
    'a~b_c-d.e',
] as $id) {
    $expected = '<script src="https://imbachat.com/imbachat/v1/' . rawurlencode($id) . '/widget" async=""></script>';
    same(json_encode($id, JSON_INVALID_UTF8_SUBSTITUTE), $expected, widget_element(imbachat_widget(null, [], $id)));
}
?>
--EXPECT--
"DEV": same
"12345": same
"a b": same
"a\/b": same
"..\/x": same
"a?b#c": same
"\"><script>": same
"'": same
"&amp;": same
"%41": same
"\u00e9": same
"\ufffd": same
"\u0000": same
"\n": same
"a~b_c-d.e": same
