--TEST--
imbachat_jwt(): a list is not accepted as claims
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(6, 'secret', 60, ['status']));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['status' => 'new', 5 => 'x']));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['7' => 'x'])); // PHP makes an integer of this key
throws(fn() => imbachat_jwt(6, 'secret', 60, [-1 => 'x']));
throws(fn() => imbachat_jwt(6, 'secret', 60, 'status'));
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #4 ($claims) must have only string keys
ValueError: imbachat_jwt(): Argument #4 ($claims) must have only string keys
ValueError: imbachat_jwt(): Argument #4 ($claims) must have only string keys
ValueError: imbachat_jwt(): Argument #4 ($claims) must have only string keys
TypeError: imbachat_jwt(): Argument #4 ($claims) must be of type array, string given
