<?php

namespace ImbaChat\Polyfill;

/** Checks of arguments. $where is the start of a message: "imbachat_jwt(): Argument #1 ($user_id)". */
final class Arguments
{
    /** php.ini cuts values without quotes, so a shorter password or key there is not what the site's owner wrote. */
    private const SECRET_SETTING_MIN = 8;

    /** The argument or, where it is null, the setting. */
    public static function setting(string $where, string $name, ?string $argument): string
    {
        $value = $argument ?? Settings::get($name);
        if ($value === '') {
            throw Errors::value($where, $argument === null
                ? "must be given when the php.ini setting imbachat.$name is empty"
                : 'must not be empty');
        }
        return $value;
    }

    /** The same for a password or key. */
    public static function secret(
        string $where,
        string $name,
        #[\SensitiveParameter]
        ?string $argument
    ): string {
        $value = self::setting($where, $name, $argument);
        if ($argument === null && \strlen($value) < self::SECRET_SETTING_MIN) {
            throw Errors::value($where, "must be given when the php.ini setting imbachat.$name has fewer than "
                . self::SECRET_SETTING_MIN . ' bytes: put quotes around its value, or php.ini cuts it');
        }
        return $value;
    }

    /**
     * A positive integer or its canonical decimal string. The parameter has no type, because PHP would turn true into 1
     * for int|string, and the token would be that of user 1.
     */
    public static function userId(string $where, $id, string $types = 'string|int'): int
    {
        if (\is_int($id)) {
            $number = $id;
        } elseif (\is_string($id) || Types::isStringable($id)) {
            $text = (string) $id;
            $number = (int) $text;
            $number = (string) $number === $text ? $number : 0;
        } elseif (\is_float($id) || \is_bool($id)) {
            $number = \is_float($id) && \abs($id) < \PHP_INT_MAX && $id == (int) $id ? (int) $id : 0;
        } else {
            throw Errors::type($where, "must be of type $types, " . Types::name($id) . ' given');
        }
        if ($number < 1) {
            throw Errors::value($where, 'must be a positive integer or its canonical decimal string');
        }
        return $number;
    }

    /** The time that is $ttl seconds after now. */
    public static function expiry(string $where, int $ttl): int
    {
        $now = \time();
        if ($ttl < 1) {
            throw Errors::value($where, 'must be greater than 0');
        }
        if ($ttl > \PHP_INT_MAX - $now) {
            throw Errors::value($where, 'is too large for the expiry time to fit an integer');
        }
        return $now + $ttl;
    }

    /** Whether all keys are strings, and none is reserved. */
    public static function named(string $where, array $values, array $reserved): void
    {
        foreach ($values as $name => $_) {
            if (!\is_string($name)) {
                throw Errors::value($where, 'must have only string keys');
            }
            if (\in_array($name, $reserved, true)) {
                throw Errors::value($where, "must not contain the reserved key \"$name\"");
            }
        }
    }
}
