--TEST--
imbachat_dialog_button(): attributes with plain HTML names, in order
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    'class', 'id', 'data-x', 'aria-label', 'xml:lang', 'A', 'x1', 'a_b.c', 'Data-X', 'o', 'O', 'data-on', 'no', 'o-n',
    'types', 'data-imbachat-dialog2', 'form', 'style',
] as $name) {
    $html = imbachat_dialog_button(2, 'x', [$name => 'v']);
    $html === "<button type=\"button\" data-imbachat-dialog=\"2\" $name=\"v\">x</button>" || print("$name: $html\n");
}
echo imbachat_dialog_button(2, 'x', ['z' => 1, 'a' => 2, 'm' => 3]);
?>
--EXPECT--
<button type="button" data-imbachat-dialog="2" z="1" a="2" m="3">x</button>
