<?php

namespace ImbaChat\Polyfill;

/** The types of arguments: their names, and for PHP 7.4, which has no unions, what PHP 8 does with each. */
final class Types
{
    /** As PHP's messages name the type of a value. */
    public static function name($value): string
    {
        if (\is_object($value)) {
            return Errors::upToNul(\get_class($value)); // an anonymous class has its place behind a NUL
        }
        $names = ['boolean' => 'bool', 'integer' => 'int', 'double' => 'float', 'NULL' => 'null'];
        $type = \gettype($value);
        return $names[$type] ?? \explode(' ', $type)[0];
    }

    public static function isStringable($value): bool
    {
        return \is_object($value) && \method_exists($value, '__toString');
    }

    /** PHP 8.5 warns when it converts NaN, and PHP 7.4 writes the locale's decimal point. */
    public static function toString($value): string
    {
        if (!\is_float($value)) {
            return (string) $value;
        }
        return \is_nan($value) ? 'NAN' : \str_replace(\localeconv()['decimal_point'], '.', (string) $value);
    }

    /** A string, without strict_types: numbers, booleans and objects with __toString() become one. */
    public static function string(string $where, $value, string $types = 'string'): string
    {
        if (\is_scalar($value) || self::isStringable($value)) {
            return self::toString($value);
        }
        throw self::error($where, $types, $value);
    }

    public static function stringOrNull(string $where, $value): ?string
    {
        return $value === null ? null : self::string($where, $value, '?string');
    }

    /** An integer, without strict_types: numeric strings, booleans and floats without a fraction become one. */
    public static function int(string $where, $value): int
    {
        $number = \is_string($value) && \is_numeric($value) ? $value + 0 : $value;
        if (\is_int($number) || \is_bool($number)) {
            return (int) $number;
        }
        if (\is_float($number) && \abs($number) < 2 ** 63) {
            return (int) $number;
        }
        throw self::error($where, 'int', $value);
    }

    public static function bool(string $where, $value): bool
    {
        if (\is_scalar($value)) {
            return (bool) $value;
        }
        throw self::error($where, 'bool', $value);
    }

    public static function array(string $where, $value): array
    {
        if (\is_array($value)) {
            return $value;
        }
        throw self::error($where, 'array', $value);
    }

    public static function arrayOrNull(string $where, $value): ?array
    {
        if ($value === null || \is_array($value)) {
            return $value;
        }
        throw self::error($where, '?array', $value);
    }

    /** @return array|string */
    public static function arrayOrString(string $where, $value)
    {
        return \is_array($value) ? $value : self::string($where, $value, 'array|string');
    }

    /** @return array|string|null */
    public static function arrayStringOrNull(string $where, $value)
    {
        return \is_array($value) || $value === null ? $value : self::string($where, $value, 'array|string|null');
    }

    public static function iterable(string $where, $value): iterable
    {
        if (\is_iterable($value)) {
            return $value;
        }
        throw self::error($where, 'Traversable|array', $value);
    }

    private static function error(string $where, string $types, $value): \TypeError
    {
        return Errors::type($where, "must be of type $types, " . self::name($value) . ' given');
    }
}
