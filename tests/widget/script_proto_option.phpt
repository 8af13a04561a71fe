--TEST--
The widget's inline script: a member named __proto__ arrives as a member, and gives a guest no token
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/node.inc'; skip_without_node(); ?>
--FILE--
<?php
require __DIR__ . '/node.inc';

$options = [
    '__proto__' => ['user_id' => '7', 'token' => 'forged', '__proto__' => 'inner'],
    'a' => ['__proto__' => ['b' => '__proto__'], '"__proto__":' => '"__proto__":'],
    'list' => ['__proto__', ['__proto__' => 1]],
    'x__proto__' => ['__proto____proto__' => 1, '__proto__' => 2],
    'last' => '__proto__',
];
ob_start();
run_in_page(<<<'JS'
    window.ImbaChat = { load(options) {
        console.log(options.token, Object.keys(options).join());
        console.log(JSON.stringify(options));
    } };
    run();
    JS, imbachat_widget(null, $options, 'DEV'));
[$seen, $json] = explode("\n", ob_get_clean());
echo $seen, "\n";
var_dump(json_decode($json, true) === $options);
?>
--EXPECT--
undefined __proto__,a,list,x__proto__,last
bool(true)
