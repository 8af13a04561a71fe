--TEST--
imbachat_users_json(): long strings in a template, and many columns
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'J', 'long' => str_repeat("\u{1F600}\"\xff/", 3000), 'empty' => '', 'p' => '%s%n'];
foreach ([
    "/{long}/", "{long}-{long}", "\u{1F600}{long}\"{p}", str_repeat('x', 5000) . '{p}' . str_repeat('"', 5000),
    str_repeat('{p}/', 1000), '{long}-{empty}',
] as $i => $template) {
    $text = $i === 5 ? false : strtr($template, ['{long}' => $row['long'], '{p}' => $row['p']]);
    same($i, encode([['user_id' => 6, 'name' => 'J', 'x' => $text]]), imbachat_users_json([$row], ['x' => $template]));
}
?>
--EXPECT--
0: same
1: same
2: same
3: same
4: same
5: same
