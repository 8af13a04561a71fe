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
    /** @var string the rows that are encoded, each with a comma before it */
    private $text = '';
    /** @var array[] the rows after them, which are encoded when there are KEPT_MAX of them */
    private $kept = [];
    private const KEPT_MAX = 100;

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
        $answer->encodeKept();
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
        if ($this->members) {
            $this->append($this->members->write($row, $this->count));
        } else {
            $this->fields($row, \is_array($row));
        }
        $this->count++;
    }

    /**
     * Keeps a row whose values json_encode() cannot refuse, to encode many at once. Any other value is encoded at its
     * place, before the site's code that the next field may run. Usual values need no call.
     *
     * @param array|object $row
     */
    private function fields($row, bool $isArray): void
    {
        $user = [];
        $text = null;
        foreach ($this->fields as $name => $field) {
            $value = $isArray && $field->column !== null ? $row[$field->column] ?? null : null;
            if (!$field->isColumn) {
                $value = \is_int($value) || (\is_string($value) && $value !== '')
                    ? $field->before . $value . $field->after : $field->value($row, $this->count);
            } elseif ($value === null) {
                $value = UserRow::column($row, $field->column, $field->name, $this->count);
            }
            $isUsual = \is_string($value) ? $field->takesStrings && $value !== ''
                : $field->takesIntegers && \is_int($value);
            if (!$isUsual) {
                $value = UserValues::byRule($field->rule, $value, $field->name, $this->count);
                if (!\is_int($value) && !\is_string($value) && !\is_bool($value) && $value !== null) {
                    $text .= $this->json->members($user) . $field->head . $this->json->value($value);
                    $user = [];
                    continue;
                }
            }
            $user[$name] = $value;
        }
        if ($text !== null) {
            $this->append($text . $this->json->members($user));
        } else {
            $this->kept[] = $user;
            \count($this->kept) < self::KEPT_MAX || $this->encodeKept();
        }
    }

    /** Adds the JSON of a row's members, each with a comma before it. */
    private function append(string $members): void
    {
        $this->kept && $this->encodeKept();
        $members[0] = '{';
        $this->text .= ',' . $this->json->row . $members . $this->json->row . '}';
    }

    private function encodeKept(): void
    {
        $this->text .= $this->json->rows($this->kept);
        $this->kept = [];
    }
}
