<?php

namespace ImbaChat\Polyfill;

/** Writes the answers with users, row by row. */
final class Users
{
    private const FLAGS = \JSON_HEX_TAG | \JSON_HEX_AMP | \JSON_HEX_APOS | \JSON_HEX_QUOT | \JSON_UNESCAPED_SLASHES
        | \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_LINE_TERMINATORS | \JSON_PRETTY_PRINT
        | \JSON_PRESERVE_ZERO_FRACTION | \JSON_INVALID_UTF8_IGNORE | \JSON_INVALID_UTF8_SUBSTITUTE
        | \JSON_THROW_ON_ERROR;

    /** @var Json */
    private $json;
    /** @var Field[]|null */
    private $fields;
    /** @var UserMembers|null without $fields */
    private $members;
    /** @var int of rows before the current one */
    private $count = 0;
    /** @var string */
    private $text = '';

    private function __construct(Json $json, ?array $fields)
    {
        $this->json = $json;
        if ($fields === null) {
            $this->members = new UserMembers($json);
        } else {
            $this->fields = UserFields::prepare($fields, $json);
        }
    }

    /** imbachat_users_json() */
    public static function list(iterable $users, ?array $fields, int $flags): string
    {
        return self::answer('imbachat_users_json', $users, $fields, $flags, 0);
    }

    /** imbachat_search_json() */
    public static function search(iterable $users, ?array $fields, int $flags): string
    {
        $data = self::answer('imbachat_search_json', $users, $fields, $flags, 1);
        if ($flags & \JSON_PRETTY_PRINT) {
            return "{\n    \"code\": 200,\n    \"version\": 1,\n    \"data\": $data\n}";
        }
        return '{"code":200,"version":1,"data":' . $data . '}';
    }

    /** The list of users, within $level arrays and objects. */
    private static function answer(string $function, iterable $users, ?array $fields, int $flags, int $level): string
    {
        if ($fields !== null) {
            $fields = UserFields::check("$function(): Argument #2 (\$fields)", $fields);
        }
        if ($flags & ~self::FLAGS) {
            throw Errors::value("$function(): Argument #3 (\$flags)", 'must contain only the flags JSON_UNESCAPED_*, '
                . 'JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and '
                . 'JSON_THROW_ON_ERROR');
        }
        $answer = new self(new Json($flags, $level + 2), $fields);
        UserSource::each($users, $answer);
        if ($answer->count === 0) {
            return '[]';
        }
        $answer->text[0] = '['; // instead of the comma before the first row; in place, since it may be long
        $answer->text .= $answer->json->newline($level) . ']';
        return $answer->text;
    }

    /** How many rows have been written. */
    public function count(): int
    {
        return $this->count;
    }

    /** Adds a row. */
    public function write($row): void
    {
        if (!\is_array($row) && !\is_object($row)) {
            throw UserRow::notARow($row, $this->count);
        }
        $members = $this->members ? $this->members->write($row, $this->count) : $this->fields($row);
        // Each member begins with a comma; the first with the row's bracket instead.
        $members[0] = '{';
        $this->text .= ',' . $this->json->row . $members . $this->json->row . '}';
        $this->count++;
    }

    /** @param array|object $row */
    private function fields($row): string
    {
        $json = $this->json;
        $isArray = \is_array($row);
        $text = '';
        foreach ($this->fields as $field) {
            if ($field->column === null) {
                $value = $field->value($row, $this->count);
            } elseif (!$isArray || ($value = $row[$field->column] ?? null) === null) {
                $value = UserRow::column($row, $field->column, $field->name, $this->count);
            }
            $text .= $field->head . ($field->rule === ''
                ? (\is_int($value) ? $value : $json->value($value))
                : UserValues::write($json, $field->rule, $value, $field->name, $this->count));
        }
        return $text;
    }
}
