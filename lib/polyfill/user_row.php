<?php

namespace ImbaChat\Polyfill;

use ImbaChat\InvalidUserException;

/** One row of $users and its columns. */
final class UserRow
{
    public static function error(int $position, string $field, string $reason): InvalidUserException
    {
        return new InvalidUserException("Row $position: field \"" . Errors::upToNul($field) . "\" $reason");
    }

    public static function notARow($row, int $position): InvalidUserException
    {
        $type = Types::name($row);
        return new InvalidUserException("Row $position must be an array or an object, $type given");
    }

    /**
     * The value of a column; $field is the one that asks.
     *
     * @param array|object $row
     */
    public static function column($row, string $column, string $field, int $position)
    {
        $value = \is_array($row) ? $row[$column] ?? null : self::ofObject($row, $column);
        if ($value === null) {
            self::check($row, $column, $field, $position);
        }
        return $value;
    }

    /**
     * Whether a row has a column, whatever its value; throws if not.
     *
     * @param array|object $row
     */
    public static function check($row, string $column, string $field, int $position): void
    {
        if (\is_array($row)) {
            if (!\array_key_exists($column, $row)) {
                throw self::error($position, $field, 'needs the column "' . Errors::upToNul($column)
                    . '", which the row does not have');
            }
        } elseif (!self::offers($row, $column)) {
            $getter = self::getter($row, $column);
            throw self::error($position, $field, 'needs the column "' . Errors::upToNul($column) . '", which '
                . Types::name($row) . ' has neither as a public property nor by __get or ArrayAccess; a Closure can '
                . "call a getter: fn(\$row) => \$row->$getter()");
        }
    }

    /**
     * $row->column ?? $row['column'] ?? null, the second for ArrayAccess, and never a warning. As in $row->column,
     * __get is called without asking __isset if no property of the name is declared; a declared one may have no value.
     */
    private static function ofObject(object $row, string $column)
    {
        $has_get = \method_exists($row, '__get');
        $is_magic = $has_get && !\property_exists($row, $column);
        $value = $is_magic ? $row->$column : $row->$column ?? null;
        if ($value === null && $row instanceof \ArrayAccess) {
            $value = $row[$column] ?? null;
        }
        if ($value === null && !$is_magic && $has_get && \method_exists($row, '__isset')) {
            $value = self::magic($row, $column);
        }
        return $value;
    }

    /** What __get gives for a property that is hidden or unset. PHP does not call it for one that was never set. */
    private static function magic(object $row, string $column)
    {
        try {
            return $row->$column;
        } catch (\Error $error) {
            if ($error->getFile() === __FILE__) {
                return null;
            }
            throw $error;
        }
    }

    /** A class with __get, ArrayAccess or properties that are made in C has every column. */
    private static function offers(object $row, string $column): bool
    {
        if (\method_exists($row, '__get') || $row instanceof \ArrayAccess || $row instanceof \SimpleXMLElement
                || $row instanceof \DOMNode || $row instanceof \PDORow) {
            return true;
        }
        if (\array_key_exists($column, \get_object_vars($row))) {
            return true;
        }
        $class = new \ReflectionClass($row);
        $property = $class->hasProperty($column) ? $class->getProperty($column) : null;
        return $property && $property->isPublic() && !$property->isStatic();
    }

    /** The public getter for a column: getUserName() for user_name or userName. "getter" if there is none. */
    private static function getter(object $row, string $column): string
    {
        $name = 'get' . \str_replace('_', '', $column);
        foreach (\get_class_methods($row) as $method) {
            if (\strcasecmp($method, $name) === 0) {
                return $method;
            }
        }
        return 'getter';
    }
}
