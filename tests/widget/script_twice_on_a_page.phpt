--TEST--
The widget's inline script: two snippets on a page call load() once for a user, a click opens one dialogue
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

run_in_page(
    <<<'JS'
    page.arrive();
    const load = page.window.ImbaChat.load;
    page.window.ImbaChat.load = options => load(options.token ? { ...options, token: '...' } : options);
    page.run(...scripts);
    page.click(page.button('2'));
    console.log('listeners', page.listeners.filter(([type]) => type === 'click').length);
    JS,
    imbachat_widget(null, ['a' => 1], 'DEV'),
    imbachat_widget(null, ['b' => 2], 'DEV'),
    imbachat_widget(6, [], 'DEV', 'secret'),
);
?>
--EXPECT--
load 1 object {"a":1}
load 1 object {"user_id":"6","token":"..."}
openDialog 1 number 2
listeners 1
