--TEST--
imbachat_users_json(), imbachat_search_json(): other flags throw a ValueError
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$refused = [
    JSON_FORCE_OBJECT, JSON_NUMERIC_CHECK, JSON_PARTIAL_OUTPUT_ON_ERROR, 4096, 1 << 19, 1 << 23,
    1 << (PHP_INT_SIZE * 8 - 2), -1, PHP_INT_MIN, JSON_PRETTY_PRINT | JSON_FORCE_OBJECT,
];
foreach ($refused as $flags) {
    foreach (['imbachat_users_json', 'imbachat_search_json'] as $function) {
        attempt(fn() => $function([['user_id' => 6, 'name' => '7']], null, $flags));
    }
}
?>
--EXPECT--
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_users_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
ValueError: imbachat_search_json(): Argument #3 ($flags) must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR
