<?php

namespace ImbaChat\Polyfill;

use ImbaChat\InvalidUserException;

/** Writes rows without $fields: every key of an array, every public property of an object. */
final class UserMembers
{
    /** Names beyond these are not kept. */
    private const HEADS_MAX = 1000;

    /** Classes of PHP that show more to json_encode() than they have as properties; a cast gives that. */
    private const CAST = [
        \ArrayObject::class,
        \ArrayIterator::class,
        \DateTimeInterface::class,
        \DateTimeZone::class,
        \DateInterval::class,
        \DatePeriod::class,
    ];

    /** @var Json */
    private $json;
    /** @var array<string, string> what is written before the value of each name */
    private $heads = [];
    /** @var array<int, true> the JsonSerializable rows that are being written */
    private static $asked = [];

    public function __construct(Json $json)
    {
        $this->json = $json;
    }

    /** @param array|object $row */
    public function write($row, int $position): string
    {
        return \is_array($row) ? $this->members($row, $position) : $this->object($row, $position, 0);
    }

    private function members(array $members, int $position): string
    {
        $text = '';
        $rules = [];
        foreach ($members as $key => $value) {
            $rule = \is_string($key) ? UserValues::rule($key) : '';
            $text .= ($this->heads[$key] ?? $this->head($key))
                . UserValues::write($this->json, $rule, $value, (string) $key, $position);
            $rules[$rule] = true;
        }
        if (!isset($rules['user_id'], $rules['name'])) {
            throw UserRow::error($position, isset($rules['user_id']) ? 'name' : 'user_id', 'is missing');
        }
        return $text;
    }

    /** @param int|string $key */
    private function head($key): string
    {
        $head = $this->json->name((string) $key);
        if (\count($this->heads) < self::HEADS_MAX) {
            $this->heads[$key] = $head;
        }
        return $head;
    }

    private function object(object $row, int $position, int $asked): string
    {
        if ($row instanceof \PDORow) {
            throw new InvalidUserException("Row $position is a PDORow, which gives only columns that it is asked for: "
                . 'PDO::FETCH_LAZY needs $fields');
        }
        return $row instanceof \JsonSerializable ? $this->serializable($row, $position, $asked)
            : $this->members(self::properties($row), $position);
    }

    /** What json_encode() sees of an object. */
    private static function properties(object $row): array
    {
        foreach (self::CAST as $class) {
            if ($row instanceof $class) {
                return \array_filter((array) $row, function ($name) {
                    return \strncmp((string) $name, "\0", 1) !== 0; // not private, not protected
                }, \ARRAY_FILTER_USE_KEY);
            }
        }
        return \get_object_vars($row);
    }

    /**
     * Writes what jsonSerialize() returns instead of the row. As in json_encode(), that may be JsonSerializable again,
     * to a limited depth; an object that is still being written is a recursion.
     */
    private function serializable(\JsonSerializable $row, int $position, int $asked): string
    {
        $id = \spl_object_id($row);
        if ($asked === Json::LEVELS) {
            throw new \JsonException('Maximum stack depth exceeded', \JSON_ERROR_DEPTH);
        }
        if (isset(self::$asked[$id])) {
            throw new \JsonException('Recursion detected', \JSON_ERROR_RECURSION);
        }
        self::$asked[$id] = true;
        try {
            $data = $row->jsonSerialize();
            if ($data === $row) { // return $this stands for the public properties
                return $this->members(self::properties($row), $position);
            }
            if (!\is_array($data) && !\is_object($data)) {
                throw UserRow::notARow($data, $position);
            }
            return \is_array($data) ? $this->members($data, $position) : $this->object($data, $position, $asked + 1);
        } finally {
            unset(self::$asked[$id]);
        }
    }
}
