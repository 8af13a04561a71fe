<?php

namespace ImbaChat\Polyfill;

/** Writes the values of users by the rules of their fields. */
final class UserValues
{
    private const RULES = ['user_id', 'name', 'avatar_url', 'profile_url', 'lastlogin', 'profiles'];

    /** @var bool whether strtotime() is known to be PHP's own */
    private static $hasDates = false;

    /** The field's name if that has a rule. */
    public static function rule(string $name): string
    {
        return \in_array($name, self::RULES, true) ? $name : '';
    }

    public static function write(Json $json, string $rule, $value, string $name, int $position): string
    {
        return $json->value(self::byRule($rule, $value, $name, $position));
    }

    /** What json_encode() is to write for a value. */
    public static function byRule(string $rule, $value, string $name, int $position)
    {
        switch ($rule) {
            case 'user_id':
                return self::userId($value, $name, $position);
            case 'name':
                return \is_string($value) ? $value : self::name($value, $name, $position);
            case 'avatar_url':
            case 'profile_url':
                $url = Types::isStringable($value) ? (string) $value : $value;
                return $url === null || $url === '' ? false : $url;
            case 'lastlogin':
                return self::lastlogin($value);
            case 'profiles':
                return \is_array($value) ? self::asObject($value) : $value;
        }
        return $value;
    }

    /** @return int|string */
    private static function userId($value, string $name, int $position)
    {
        if (\is_int($value)) {
            return $value;
        }
        if (!\is_string($value) || $value === '') {
            throw UserRow::error($position, $name, 'must be an integer or a non-empty string, '
                . ($value === '' ? 'empty string' : Types::name($value)) . ' given');
        }
        return (string) (int) $value === $value ? (int) $value : $value;
    }

    private static function name($value, string $name, int $position): string
    {
        if ($value !== null && !\is_int($value) && !\is_float($value) && !Types::isStringable($value)) {
            throw UserRow::error($position, $name, 'must be a string, ' . Types::name($value) . ' given');
        }
        return Types::toString($value);
    }

    /** A Unix time, or false. */
    private static function lastlogin($value)
    {
        if ($value === null || $value === '') {
            return false;
        }
        if (\is_string($value)) {
            return \is_numeric($value) && self::isDecimal($value, $number) ? $number : self::time($value);
        }
        return $value instanceof \DateTimeInterface ? $value->getTimestamp() : $value;
    }

    /** Whether it has only digits, after a minus or not, and fits an integer. */
    private static function isDecimal(string $value, ?int &$number): bool
    {
        $digits = \preg_replace('/\A(-?)0+(?=[0-9])/', '$1', $value);
        $number = (int) $digits;
        return (string) $number === $digits || $digits === '-0';
    }

    /** @return int|false */
    private static function time(string $date)
    {
        if (!self::$hasDates) {
            if (!\function_exists('strtotime') || !(new \ReflectionFunction('strtotime'))->isInternal()) {
                throw new \ImbaChat\Exception('A date needs strtotime(), which is disabled by disable_functions');
            }
            self::$hasDates = true;
        }
        // With 32 bits, it warns of a year that does not fit, and gives false.
        return \PHP_INT_SIZE < 8 ? @\strtotime($date) : \strtotime($date);
    }

    /**
     * As a JSON array, a list would lose its keys, which are ids. An array with a string as a key becomes an object
     * anyway.
     *
     * @return array|object
     */
    private static function asObject(array $profiles)
    {
        foreach ($profiles as $id => $_) {
            if (\is_string($id)) {
                return $profiles;
            }
        }
        return (object) $profiles;
    }
}
