--TEST--
imbachat_check_auth(): PHP_AUTH_USER and PHP_AUTH_PW must both be strings
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

verdict('user alone', ['PHP_AUTH_USER' => 'root']);
verdict('password alone', ['PHP_AUTH_PW' => 'abc']);
foreach ([null, false, true, 0, 1, 1.0, [], ['1'], new ArrayObject(['1'])] as $value) {
    $type = get_debug_type($value);
    verdict("password $type", ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => $value], 'root', '1');
    verdict("user $type", ['PHP_AUTH_USER' => $value, 'PHP_AUTH_PW' => 'abc'], '1');
}
$user = 'root';
verdict('references', ['PHP_AUTH_USER' => &$user, 'PHP_AUTH_PW' => 'abc']);
?>
--EXPECT--
user alone: out
password alone: out
password null: out
user null: out
password bool: out
user bool: out
password bool: out
user bool: out
password int: out
user int: out
password int: out
user int: out
password float: out
user float: out
password array: out
user array: out
password array: out
user array: out
password ArrayObject: out
user ArrayObject: out
references: in
