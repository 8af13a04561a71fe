--TEST--
imbachat_jwt(): invalid UTF-8 in a claim throws a JsonException
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(6, 'secret', 60, ['name' => "\xff"]));
throws(fn() => imbachat_jwt(6, 'secret', 60, ["\xc3" => 'name']));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['list' => [['deep' => "caf\xe9"]]]));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['surrogate' => "\xed\xa0\x80"]));
?>
--EXPECT--
JsonException: Malformed UTF-8 characters, possibly incorrectly encoded
JsonException: Malformed UTF-8 characters, possibly incorrectly encoded
JsonException: Malformed UTF-8 characters, possibly incorrectly encoded
JsonException: Malformed UTF-8 characters, possibly incorrectly encoded
