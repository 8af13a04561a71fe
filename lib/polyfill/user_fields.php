<?php

namespace ImbaChat\Polyfill;

/** $fields: which fields each user has, and where their values come from. */
final class UserFields
{
    /** Checks all entries in order. Returns them without references, through which the site could change them. */
    public static function check(string $where, array $fields): array
    {
        $checked = [];
        foreach ($fields as $name => $source) {
            if (\is_string($name)) {
                self::checkNamed($where, $name, $source);
            } else {
                self::checkPlain($where, $fields, $name, $source);
            }
            $checked[$name] = $source;
        }
        return $checked;
    }

    /** @return Field[] by name, with user_id and name first if $fields lacks them */
    public static function prepare(array $fields, Json $json): array
    {
        $list = [];
        foreach (['user_id', 'name'] as $required) {
            if (!isset($fields[$required]) && !\in_array($required, self::plain($fields), true)) {
                $list[$required] = new Field($required, $required, $json);
            }
        }
        foreach ($fields as $name => $source) {
            $name = \is_string($name) ? $name : $source;
            $list[$name] = new Field($name, $source, $json);
        }
        return $list;
    }

    /** An entry with a key: 'name' => source. */
    private static function checkNamed(string $where, string $name, $source): void
    {
        if ($name === '') {
            throw Errors::value($where, 'must not contain an empty field name');
        }
        $quoted = '"' . Errors::upToNul($name) . '"';
        if ($source instanceof \Closure) {
            return;
        }
        if (!\is_string($source)) {
            throw Errors::type($where, "must have a column, text or Closure as the source of $quoted, "
                . Types::name($source) . ' given');
        }
        if ($source === '') {
            throw Errors::value($where, "must not contain an empty source for $quoted");
        }
        if (!\preg_match('/\A[^{]*+(?:\{[^}]++\}[^{]*+)*+\z/', $source)) {
            throw Errors::value($where, 'must have a column name and a "}" after each "{" in the source of ' . $quoted);
        }
    }

    /** An entry without a key: the name of both the column and the field. */
    private static function checkPlain(string $where, array $fields, int $key, $source): void
    {
        if (!\is_string($source)) {
            throw Errors::type($where, 'must have a column name as each entry without a key, ' . Types::name($source)
                . ' given');
        }
        if ($source === '') {
            throw Errors::value($where, 'must not contain an empty field name');
        }
        $quoted = '"' . Errors::upToNul($source) . '"';
        if (\strpos($source, '{') !== false) {
            throw Errors::value($where, "must have a key for the text $quoted");
        }
        $before = \array_slice($fields, 0, \array_search($key, \array_keys($fields), true), true);
        if (self::hasKey($fields, $source) || \in_array($source, self::plain($before), true)) {
            throw Errors::value($where, "must not contain the field $quoted twice");
        }
    }

    /** Whether the name is a key and not a number. */
    private static function hasKey(array $fields, string $name): bool
    {
        return \array_key_exists($name, $fields) && (string) (int) $name !== $name;
    }

    private static function plain(array $fields): array
    {
        return \array_filter($fields, 'is_int', \ARRAY_FILTER_USE_KEY);
    }
}
