--TEST--
imbachat_dialog_button(): the button, byte for byte
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

ob_start(fn($html) => str_replace((string) PHP_INT_MAX, 'PHP_INT_MAX', $html)); // each PHP has its own
attempt(
    fn() => imbachat_dialog_button(2, 'Write message'),
    fn() => imbachat_dialog_button('2', ''),
    fn() => imbachat_dialog_button(PHP_INT_MAX, 'Написать'),
    fn() => imbachat_dialog_button((string) PHP_INT_MAX, 'x', [
        'class' => 'btn btn-primary', 'id' => 'write-2', 'title' => 'Write to John',
    ]),
    fn() => imbachat_dialog_button(label: 'x', user_id: 2, attributes: ['disabled' => true]),
);
?>
--EXPECT--
<button type="button" data-imbachat-dialog="2">Write message</button>
<button type="button" data-imbachat-dialog="2"></button>
<button type="button" data-imbachat-dialog="PHP_INT_MAX">Написать</button>
<button type="button" data-imbachat-dialog="PHP_INT_MAX" class="btn btn-primary" id="write-2" title="Write to John">x</button>
<button type="button" data-imbachat-dialog="2" disabled>x</button>
