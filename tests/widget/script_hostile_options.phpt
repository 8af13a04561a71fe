--TEST--
The widget's inline script: hostile options arrive at load() as they were given
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

$options = [];
foreach ([
    '</script><script>alert(1)</script>', '<!--<script>', ']]>', "\u{2028}\u{2029}", '"', "'", '\\', '\\\\"',
    "\0\n\r\t\x7f", '`${1}`', '*/', '});({', "\u{1F600}", '&lt;',
] as $i => $text) {
    $options["$i $text"] = [$text, [$text => $text]];
}
ob_start();
run_in_page(<<<'JS'
    window.ImbaChat = { load(options) { console.log(JSON.stringify(options)); } };
    run();
    JS, imbachat_widget(null, $options, 'DEV', nonce: '"></script>'));
var_dump(json_decode(ob_get_clean(), true) === $options);
?>
--EXPECT--
bool(true)
