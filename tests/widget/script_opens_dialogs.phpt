--TEST--
The widget's inline script: a click on a button, or in it, opens the dialogue; other clicks do nothing
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
    page.click(page.inside(page.button('3')));
    page.click(new Element({ 'data-imbachat-dialogue': '4' }));
    page.click(page.inside(new Element({})));
    page.click(page.button('9007199254740991'));
    page.click(page.button('9007199254740992'));
    page.click(page.button('9223372036854775807'));
    JS, imbachat_widget(null, [], 'DEV'));
?>
--EXPECT--
load 1 object {}
openDialog 1 number 2
openDialog 1 number 3
openDialog 1 number 9007199254740991
openDialog 1 string "9007199254740992"
openDialog 1 string "9223372036854775807"
