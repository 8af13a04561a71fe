--TEST--
The widget's inline script: two snippets on a page call load() each, a click opens one dialogue
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

run_in_page(<<<'JS'
    page.arrive();
    page.run(...scripts);
    page.click(page.button('2'));
    console.log('listeners', page.listeners.length);
    JS, imbachat_widget(null, ['a' => 1], 'DEV'), imbachat_widget(null, ['b' => 2], 'DEV'));
?>
--EXPECT--
load 1 object {"a":1}
load 1 object {"b":2}
openDialog 1 number 2
listeners 1
