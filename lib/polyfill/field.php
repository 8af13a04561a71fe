<?php

namespace ImbaChat\Polyfill;

/** One entry of $fields, prepared for the rows. */
final class Field
{
    /** @var string */
    public $name;
    /** @var string what precedes the value in each row */
    public $head;
    /** @var string the field's name if that has a rule, else '' */
    public $rule;
    /** @var bool whether each string but '' is written as it is */
    public $takesStrings;
    /** @var bool whether each integer is written as it is */
    public $takesIntegers;
    /** @var string|null the source, if it is a column, or the only column in a text */
    public $column;
    /** @var bool */
    public $isColumn = false;
    /** @var string what is before that only column in the text, and after it */
    public $before;
    /** @var string */
    public $after;
    /** @var string[]|null the source, if it is a text with columns: text, column, text, …, text */
    private $pieces;
    /** @var \Closure|null the source, if it is a closure */
    private $closure;

    /** @param string|\Closure $source */
    public function __construct(string $name, $source, Json $json)
    {
        $this->name = $name;
        $this->head = $json->name($name);
        $this->rule = UserValues::rule($name);
        $this->takesStrings = $this->rule !== 'user_id' && $this->rule !== 'lastlogin';
        $this->takesIntegers = $this->rule !== 'name';
        if (!\is_string($source)) {
            $this->closure = $source;
        } elseif (\strpos($source, '{') === false) {
            $this->column = $source;
            $this->isColumn = true;
        } else {
            $this->pieces = \preg_split('/\{([^}]+)\}/', $source, -1, \PREG_SPLIT_DELIM_CAPTURE);
            if (\count($this->pieces) === 3) {
                [$this->before, $this->column, $this->after] = $this->pieces;
            }
        }
    }

    /**
     * The value for a row where the source is not a column.
     *
     * @param array|object $row
     */
    public function value($row, int $position)
    {
        if ($this->closure) {
            return ($this->closure)($row);
        }
        $text = $this->pieces[0];
        $isEmpty = false;
        for ($i = 1; isset($this->pieces[$i]); $i += 2) {
            $column = $this->pieces[$i];
            if ($isEmpty) { // whether a mistyped name is an error never depends on the data
                UserRow::check($row, $column, $this->name, $position);
                continue;
            }
            $value = \is_array($row) ? $row[$column] ?? null : null;
            if (!\is_string($value) && !\is_int($value)) {
                $value = $this->toText(UserRow::column($row, $column, $this->name, $position), $column, $position);
            }
            if ($value === '') {
                $isEmpty = true;
                $empty = $column;
                continue;
            }
            $text .= $value . $this->pieces[$i + 1];
        }
        if ($isEmpty && ($this->rule === 'user_id' || $this->rule === 'name')) {
            throw UserRow::error($position, $this->name, 'needs the column "' . Errors::upToNul($empty)
                . '" for its text, which is null, false or empty');
        }
        return $isEmpty ? false : $text;
    }

    private function toText($value, string $column, int $position): string
    {
        if ($value === null || \is_scalar($value) || Types::isStringable($value)) {
            return Types::toString($value);
        }
        throw UserRow::error($position, $this->name, 'cannot insert the column "' . Errors::upToNul($column)
            . '" of type ' . Types::name($value) . ' into the text');
    }
}
