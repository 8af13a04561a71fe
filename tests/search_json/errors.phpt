--TEST--
imbachat_search_json(): the errors of imbachat_users_json(), with this function's name
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

$good = ['user_id' => 6, 'name' => 'John'];
attempt(
    fn() => imbachat_search_json(5),
    fn() => imbachat_search_json([], ['' => 'x']),
    fn() => imbachat_search_json([], ['x' => 5]),
    fn() => imbachat_search_json([], null, JSON_NUMERIC_CHECK),
    fn() => imbachat_search_json([$good, ['user_id' => 7]]),
    fn() => imbachat_search_json([$good, 'row']),
    fn() => imbachat_search_json([$good], ['x' => fn() => NAN]),
    fn() => imbachat_search_json([$good], ['x' => fn() => throw new DomainException('thrown')]),
);
?>
--EXPECT--
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, int given
ValueError: imbachat_search_json(): Argument #2 ($fields) must not contain an empty field name
TypeError: imbachat_search_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "x", int given
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ImbaChat\InvalidUserException: Row 1: field "name" is missing
ImbaChat\InvalidUserException: Row 1 must be an array or an object, string given
JsonException: Inf and NaN cannot be JSON encoded
DomainException: thrown
