<?php

namespace ImbaChat\Polyfill;

/** Writes values as json_encode() does, within a document. */
final class Json
{
    /** json_encode()'s own limit. It counts every level of the whole document. */
    public const LEVELS = 512;

    /** @var string the line break and indentation of a row, if any */
    public $row;
    /** @var int */
    private $flags;
    /** @var int how many arrays and objects are open around a value */
    private $level;

    public function __construct(int $flags, int $level)
    {
        // Thrown errors leave json_last_error() to the site. If both are set, JSON_INVALID_UTF8_IGNORE wins.
        $this->flags = $flags | \JSON_INVALID_UTF8_SUBSTITUTE | \JSON_THROW_ON_ERROR;
        $this->level = $level;
        $this->row = $this->newline($level - 1);
    }

    public function newline(int $level): string
    {
        return $this->flags & \JSON_PRETTY_PRINT ? "\n" . \str_repeat('    ', $level) : '';
    }

    /** A comma, and the member's name and colon. */
    public function name(string $name): string
    {
        $colon = $this->flags & \JSON_PRETTY_PRINT ? ': ' : ':';
        return ',' . $this->newline($this->level) . \json_encode($name, $this->flags) . $colon;
    }

    public function value($value): string
    {
        $json = \json_encode($value, $this->flags, self::LEVELS - $this->level);
        if ($this->flags & \JSON_PRETTY_PRINT && !\is_scalar($value)) { // a string has no line break once it is escaped
            return \str_replace("\n", $this->newline($this->level), $json);
        }
        return $json;
    }
}
