--TEST--
imbachat_jwt(): with strict_types, a user_id is an int or a string
--EXTENSIONS--
imbachat
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../throws.inc';
require __DIR__ . '/../token.inc';

echo preg_replace('/\d{10}/', 'EXP', payload(imbachat_jwt('6', 'secret'))), "\n";
throws(fn() => imbachat_jwt(6.0, 'secret'));
throws(fn() => imbachat_jwt(9.7, 'secret'));
throws(fn() => imbachat_widget(9.7, [], 'DEV', 'secret'));
throws(fn() => imbachat_dialog_button(9.7, 'Write'));
throws(fn() => imbachat_jwt(true, 'secret'));
throws(fn() => imbachat_jwt(null, 'secret'));
throws(fn() => imbachat_jwt(6, 1));
throws(fn() => imbachat_jwt(6, 'secret', '60'));
?>
--EXPECTF--
{"exp":EXP,"user_id":6}
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, float given
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, float given
TypeError: imbachat_widget(): Argument #1 ($user_id) must be of type string|int|null, float given
TypeError: imbachat_dialog_button(): Argument #1 ($user_id) must be of type string|int, float given
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, %s given
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, null given
TypeError: imbachat_jwt(): Argument #2 ($secret_key) must be of type ?string, int given
TypeError: imbachat_jwt(): Argument #3 ($ttl) must be of type int, string given
