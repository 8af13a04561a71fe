--TEST--
imbachat_jwt(): exp and user_id are rejected in $claims
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(6, 'secret', 60, ['exp' => 1]));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['user_id' => 7]));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['status' => 'new', 'user_id' => null]));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['user_id' => 6]));
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #4 ($claims) must not contain the reserved key "exp"
ValueError: imbachat_jwt(): Argument #4 ($claims) must not contain the reserved key "user_id"
ValueError: imbachat_jwt(): Argument #4 ($claims) must not contain the reserved key "user_id"
ValueError: imbachat_jwt(): Argument #4 ($claims) must not contain the reserved key "user_id"
