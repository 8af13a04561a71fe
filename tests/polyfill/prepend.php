<?php

// What a test begins with: the library, with all its classes, because the memory that they take is not that of a call.
require dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php';
foreach (glob(dirname(__DIR__, 2) . '/lib/polyfill/*.php') as $file) {
    preg_match('/^final class (\w+)$/m', file_get_contents($file), $match)
        && class_exists("ImbaChat\Polyfill\\$match[1]");
}
unset($file, $match);

/** Takes the place of ini_set(), which knows only settings of extensions. */
function set_setting(string $name, $value)
{
    return strncmp($name, 'imbachat.', 9) === 0
        ? putenv('IMBACHAT_' . strtoupper(substr($name, 9)) . "=$value")
        : ini_set($name, $value);
}

if (PHP_VERSION_ID < 80000) { // what the tests use of later PHPs
    function str_contains(string $text, string $part): bool
    {
        return strpos($text, $part) !== false;
    }
    function str_starts_with(string $text, string $part): bool
    {
        return strncmp($text, $part, strlen($part)) === 0;
    }
    function get_debug_type($value): string
    {
        return ImbaChat\Polyfill\Types::name($value);
    }
    function array_is_list(array $array): bool
    {
        return array_keys($array) === array_keys(array_keys($array));
    }
    interface Stringable {}
}
