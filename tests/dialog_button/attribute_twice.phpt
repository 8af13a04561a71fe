--TEST--
imbachat_dialog_button(): an attribute is given once, in whatever case
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    ['class' => 'a', 'CLASS' => 'b'],
    ['id' => 'i', 'x' => 1, 'Id' => null],
    ['class' => 'a', 'classes' => 'b'],
] as $attributes) {
    try {
        echo imbachat_dialog_button(2, 'x', $attributes), "\n";
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
imbachat_dialog_button(): Argument #3 ($attributes) must not have the attribute "CLASS" twice
imbachat_dialog_button(): Argument #3 ($attributes) must not have the attribute "Id" twice
<button type="button" data-imbachat-dialog="2" class="a" classes="b">x</button>
