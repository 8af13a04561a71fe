--TEST--
imbachat_jwt(): true is rejected as user_id, although the engine would convert it to 1; the same for the other functions
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(true, 'secret'));
throws(fn() => imbachat_widget(true, [], '1', 'secret'));
throws(fn() => imbachat_dialog_button(true, 'Write'));
throws(fn() => imbachat_jwt(user_id: true, secret_key: 'secret'));
throws(fn() => eval('declare(strict_types=1); imbachat_jwt(true, "secret");'));
?>
--EXPECTF--
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_widget(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_dialog_button(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, %s given
