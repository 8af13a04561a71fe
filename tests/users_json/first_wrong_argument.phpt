--TEST--
imbachat_users_json(): of two wrong arguments, the first is reported
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$name = 'nick';
attempt(
    fn() => imbachat_users_json([], ['' => 'x'], JSON_FORCE_OBJECT),
    fn() => imbachat_users_json([], ['name' => &$name], JSON_FORCE_OBJECT),
);
?>
--EXPECT--
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain an empty field name
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
