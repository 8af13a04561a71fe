<?php

// Random users, fields and flags in more shapes than the tests have, and the mistakes that can be made with them.
require __DIR__ . '/../tests/users_json/random_rows.inc';

class Text
{
    public function __construct(private string $text) {}
    public function __toString(): string
    {
        return $this->text;
    }
}
class Access implements ArrayAccess
{
    public function __construct(private array $columns) {}
    public function offsetExists(mixed $name): bool
    {
        return isset($this->columns[$name]);
    }
    public function offsetGet(mixed $name): mixed
    {
        return $this->columns[$name];
    }
    public function offsetSet(mixed $name, mixed $value): void
    {
        throw new LogicException('A row was written to');
    }
    public function offsetUnset(mixed $name): void
    {
        throw new LogicException('A row was written to');
    }
}
#[AllowDynamicProperties]
class Guarded
{
    private $secret = 'private';
    protected $hidden = 'protected';
    public function __construct(array $columns)
    {
        foreach ($columns as $name => $value) {
            $this->$name = $value;
        }
    }
}
class Aggregate implements IteratorAggregate
{
    public function __construct(private array $rows) {}
    public function getIterator(): Iterator
    {
        return new ArrayIterator($this->rows);
    }
}
/** Throws whatever it is asked for, and the same, as plain PHP asks in another order. */
class Thrower implements JsonSerializable
{
    public function __get($name)
    {
        throw new DomainException('row');
    }
    public function __toString(): string
    {
        throw new DomainException('row');
    }
    public function jsonSerialize(): mixed
    {
        throw new DomainException('row');
    }
}

/** Columns of which some are references or objects with a text. */
function decorated(array $columns, bool $broken): array
{
    foreach (['name', 'login'] as $name) {
        if (!mt_rand(0, 5)) {
            $columns[$name] = new Text(random_text($broken) . 'x');
        }
    }
    for ($i = mt_rand(-3, 3); $i > 0; $i--) {
        $name = one_of(array_keys($columns));
        $value = $columns[$name];
        $columns[$name] = &$value;
        unset($value);
    }
    return $columns;
}

/** A row of one of the tests' kinds, or of those above. Without fields, only what has its columns for all to see. */
function shaped(array $columns, bool $whole): mixed
{
    switch (mt_rand(0, 7)) {
        case 0: return $whole ? new RandomJson($columns) : new Access($columns);
        case 1: return $whole ? new RandomJson(new RandomJson((object) $columns)) : new Access($columns);
        case 2: return new Guarded($columns);
    }
    do {
        $row = random_row($columns);
    } while ($whole && $row instanceof RandomModel);
    return $row;
}

/** Something that gives these rows, and throws before the one at $end; to be made anew for each walk. */
function list_of(array $rows, int $kind, ?int $end): iterable
{
    if ($end !== null) {
        return (function () use ($rows, $end) {
            foreach ($rows as $i => $row) {
                $i === $end && throw new DomainException('rows');
                yield $i => $row;
            }
        })();
    }
    return match ($kind) {
        0 => (fn() => yield from $rows)(),
        1 => (function &() use (&$rows) {
            foreach ($rows as &$row) {
                yield 'key' => $row;
            }
        })(),
        2 => new ArrayIterator($rows),
        3 => new ArrayObject($rows),
        4 => new Aggregate($rows),
        5 => new LimitIterator(new ArrayIterator($rows)),
        6 => SplFixedArray::fromArray($rows),
        7 => array_combine(array_map(fn($i) => "row $i", array_keys($rows)), $rows),
        default => $rows,
    };
}

/** These fields with others put before or behind them, in the place of those of the same name. */
function merged(array $fields, array $others, bool $before): array
{
    $fields = array_diff_key($fields, $others);
    $stays = fn($source, $name) => !is_int($name) || !isset($others[$source]);
    $fields = array_filter($fields, $stays, ARRAY_FILTER_USE_BOTH);
    return $before ? $others + $fields : $fields + $others;
}

/** Closures that do more than to compute a value: their values are chosen beforehand, as both sides call them. */
function with_closures(array $fields, bool $broken): array
{
    $value = random_value($broken);
    $zone = one_of(ZONES);
    $move = fn() => date_default_timezone_set($zone);
    if (!mt_rand(0, 15)) {
        return ['lastlogin' => 'lastlogin', 'zone' => $move]; // with no field between that could run code of its own
    }
    return merged($fields, match (mt_rand(0, 7)) {
        0 => ['made' => fn() => $value],
        1 => ['made' => function &() use ($value) {
            static $kept;
            $kept = $value;
            return $kept;
        }],
        2 => ['zone' => $move],
        3 => ['again' => fn() => imbachat_users_json([['user_id' => 1, 'name' => 'x']], ['lastlogin' => fn() => 5])],
        4 => ['made' => fn(...$rows) => new RandomJson([$value, count($rows)])],
        5 => ['name' => fn() => new Text('made')],
        default => [],
    }, (bool) mt_rand(0, 1));
}

/** A value that json_encode() refuses. */
function unencodable(): mixed
{
    switch (mt_rand(0, 4)) {
        case 0: return one_of([INF, -INF, NAN]);
        case 1: return ['deep' => [NAN]];
        case 2: return STDERR;
        case 3:
            $loop = new stdClass();
            $loop->loop = [$loop];
            return $loop;
        case 4:
            for ($value = 1, $levels = mt_rand(505, 515); $levels > 0; $levels--) { // some of these are not too deep
                $value = [$value];
            }
            return $value;
    }
}

/** Puts one fault into a row, which may be one that the fields do not look at. */
function spoilt(array $columns): mixed
{
    switch (mt_rand(0, 6)) {
        case 0: return [one_of(['user_id', 'name']) => one_of([[], false, '', 1.5, new stdClass(), true])] + $columns;
        case 1: return array_diff_key($columns, [one_of(COLUMNS) => 0]);
        case 2: return one_of([null, 5, 'text', [], STDERR, true]);
        case 3: return ['login' => [[]]] + $columns;
        case 4: return [one_of(['email', 'badge', 'avatar_url', 'lastlogin', 'profiles']) => unencodable()] + $columns;
        case 5: return new Thrower();
        case 6: return [one_of(['name', 'login', 'email']) => new Thrower()] + $columns;
    }
}

/** The same, of the fields. */
function spoilt_fields(array $fields): array
{
    $value = unencodable();
    return merged($fields, match (mt_rand(0, 3)) {
        0 => ['thrown' => fn() => throw new DomainException('closure')],
        1 => ['profiles' => fn() => [[$value]]],
        2 => ['user_id' => fn() => 1.5],
        3 => ['user_id' => fn() => new Thrower()],
    }, (bool) mt_rand(0, 1));
}

/** Fields that are refused before any row is looked at. */
function impossible_fields(array $fields): array
{
    return $fields + one_of([['no' => 'a{b'], ['no' => '{}'], ['no' => ''], ['' => 'name'], ['no' => 5], ['no' => null],
        ['no' => 'strlen{'], ['no' => ['x']], [99 => '{id}'], [99 => fn() => 1], [98 => 'twice', 99 => 'twice'],
        [99 => '']]);
}
