--TEST--
imbachat_widget(): an invalid user_id is rejected, as by imbachat_jwt()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([
    0, -1, '', '0', '-1', 'abc', '12abc', '007', ' 7', '7 ', "7\n", '1e3', '1.0', '+7', '9223372036854775808', "7\0",
] as $id) {
    $refused = outcome(fn() => imbachat_widget($id, [], 'DEV', 'secret'));
    same(
        json_encode($id),
        outcome(fn() => imbachat_jwt($id, 'secret')),
        str_replace('imbachat_widget()', 'imbachat_jwt()', $refused),
    );
}
echo $refused, "\n";
attempt(fn() => imbachat_widget([], [], 'DEV', 'secret'), fn() => imbachat_widget(new stdClass(), [], 'DEV', 'secret'));
?>
--EXPECT--
0: same
-1: same
"": same
"0": same
"-1": same
"abc": same
"12abc": same
"007": same
" 7": same
"7 ": same
"7\n": same
"1e3": same
"1.0": same
"+7": same
"9223372036854775808": same
"7\u0000": same
ValueError: imbachat_widget(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
TypeError: imbachat_widget(): Argument #1 ($user_id) must be of type string|int|null, array given
TypeError: imbachat_widget(): Argument #1 ($user_id) must be of type string|int|null, stdClass given
