--TEST--
imbachat_users_json(): an exception from a destructor of a row or a value passes through
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Last
{
    public $user_id = 1;
    public $name = 'N';
    public function __toString(): string
    {
        return 'text';
    }
    public function __destruct()
    {
        throw new DomainException('destructor');
    }
}
$row = ['user_id' => 1, 'name' => 'N'];
attempt(
    fn() => imbachat_users_json((fn() => yield new Last())()),
    fn() => imbachat_users_json([$row, $row], ['x' => fn() => new Last()]),
    fn() => imbachat_users_json([$row, $row], ['name' => fn() => new Last()]),
    fn() => imbachat_users_json((function () use ($row) {
        yield ['x' => new Last()] + $row;
        yield $row;
    })(), []),
);
?>
--EXPECT--
DomainException: destructor
DomainException: destructor
DomainException: destructor
DomainException: destructor
