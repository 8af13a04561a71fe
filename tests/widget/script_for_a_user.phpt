--TEST--
The widget's inline script: a user's id is text, a guest has neither id nor token
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

run_in_page(<<<'JS'
    window.ImbaChat = { load(options) {
        const { user_id, token } = options;
        console.log(user_id, typeof user_id, token.split('.').length, Object.keys(options).join());
    } };
    run();
    JS, imbachat_widget(PHP_INT_MAX, ['theme' => 'dark'], 'DEV', 'secret'));
run_in_page('run();', imbachat_widget(null, [], 'DEV'));
?>
--EXPECT--
9223372036854775807 string 3 user_id,token,theme
load 1 object {}
