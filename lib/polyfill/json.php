<?php

namespace ImbaChat\Polyfill;

/** Writes values as json_encode() does, within a document. */
final class Json
{
    /** json_encode()'s own limit. It counts every level of the whole document. */
    public const LEVELS = 512;

    /** @var string the line break and indentation of a row, if any */
    public $row;
    /** @var int of json_encode() */
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

    /** Members that cannot fail, each with a comma before it. */
    public function members(array $members): string
    {
        $text = '';
        foreach ($members as $name => $value) {
            $text .= $this->name((string) $name) . \json_encode($value, $this->flags);
        }
        return $text;
    }

    /** Rows of such members, likewise. */
    public function rows(array $rows): string
    {
        if (!$rows) {
            return '';
        }
        $json = \json_encode($rows, $this->flags);
        $json[0] = ',';
        if (!($this->flags & \JSON_PRETTY_PRINT)) {
            return \substr($json, 0, -1);
        }
        return \str_replace("\n", $this->newline($this->level - 2), \substr($json, 0, -2));
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
