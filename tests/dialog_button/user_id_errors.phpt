--TEST--
imbachat_dialog_button(): an invalid user_id is rejected, as by imbachat_jwt()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

foreach ([
    0, -1, '', '0', '-1', 'abc', '12abc', '007', ' 7', '7 ', "7\n", '1e3', '1.0', '+7', '9223372036854775808', "7\0",
    '2" onclick="x',
] as $id) {
    $refused = outcome(fn() => imbachat_dialog_button($id, 'x'));
    same(
        json_encode($id),
        outcome(fn() => imbachat_jwt($id, 'secret')),
        str_replace('imbachat_dialog_button()', 'imbachat_jwt()', $refused),
    );
}
echo $refused, "\n";
attempt(
    fn() => imbachat_dialog_button([], 'x'),
    fn() => imbachat_dialog_button(2, []),
    fn() => imbachat_dialog_button(2, 'x', 'class'),
);
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
"2\" onclick=\"x": same
ValueError: imbachat_dialog_button(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
TypeError: imbachat_dialog_button(): Argument #1 ($user_id) must be of type string|int, array given
TypeError: imbachat_dialog_button(): Argument #2 ($label) must be of type string, array given
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must be of type array, string given
