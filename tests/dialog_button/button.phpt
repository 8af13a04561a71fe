--TEST--
imbachat_dialog_button(): the button, byte for byte
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

attempt(
    fn() => imbachat_dialog_button(2, 'Write message'),
    fn() => imbachat_dialog_button('2', ''),
    fn() => imbachat_dialog_button(PHP_INT_MAX, 'Написать'),
    fn() => imbachat_dialog_button('9223372036854775807', 'x', ['class' => 'btn btn-primary', 'id' => 'write-2', 'title' => 'Write to John']),
    fn() => imbachat_dialog_button(label: 'x', user_id: 2, attributes: ['disabled' => true]),
);
?>
--EXPECT--
<button type="button" data-imbachat-dialog="2">Write message</button>
<button type="button" data-imbachat-dialog="2"></button>
<button type="button" data-imbachat-dialog="9223372036854775807">Написать</button>
<button type="button" data-imbachat-dialog="9223372036854775807" class="btn btn-primary" id="write-2" title="Write to John">x</button>
<button type="button" data-imbachat-dialog="2" disabled>x</button>
