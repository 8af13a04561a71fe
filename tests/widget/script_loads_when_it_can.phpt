--TEST--
The widget's inline script: load() is called with the options, at once where the widget is there, else when it comes
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

$html = imbachat_widget(null, ['language' => 'ru', 'text' => "</script>'\"\\", 'list' => [1, []]], 'DEV');
run_in_page(<<<'JS'
    page.arrive();
    page.run(...scripts);
    console.log('timers', page.timers.length);
    JS, $html);
run_in_page(<<<'JS'
    page.run(...scripts);
    page.tick(50);
    console.log('not before 51 ms');
    page.tick(51);
    page.tick(62);
    page.arrive();
    page.tick(74);
    console.log('timers', page.timers.length);
    JS, $html);
?>
--EXPECT--
load 1 object {"language":"ru","text":"</script>'\"\\","list":[1,[]]}
timers 0
not before 51 ms
load 1 object {"language":"ru","text":"</script>'\"\\","list":[1,[]]}
timers 0
