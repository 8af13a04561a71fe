--TEST--
The widget's inline script: a click before the widget has come waits for it
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

run_in_page(<<<'JS'
    page.run(...scripts);
    page.click(page.button('2'));
    page.tick(100);
    console.log('still waits');
    page.window.ImbaChat = { load() { console.log('load'); } };
    page.tick(100);
    page.arrive();
    page.tick(100);
    page.tick(100);
    JS, imbachat_widget(null, [], 'DEV'));
?>
--EXPECT--
still waits
load
openDialog 1 number 2
