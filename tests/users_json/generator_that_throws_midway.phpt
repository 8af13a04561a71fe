--TEST--
imbachat_users_json(): an exception from a generator passes through, and its finally blocks run
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

function rows(int $good, bool $catch = false)
{
    try {
        for ($id = 1; $id <= $good; $id++) {
            yield ['user_id' => $id, 'name' => str_repeat('x', 10000)];
        }
        throw new DomainException('after ' . $good);
    } finally {
        echo "finally\n";
    }
}
attempt(
    fn() => imbachat_users_json(rows(0)),
    fn() => imbachat_users_json(rows(1)),
    fn() => imbachat_users_json(rows(100), ['name']),
    fn() => imbachat_search_json(rows(2)),
    fn() => imbachat_users_json(rows(2), ['x' => 'no_such_column']),
);
?>
--EXPECT--
finally
DomainException: after 0
finally
DomainException: after 1
finally
DomainException: after 100
finally
DomainException: after 2
finally
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "no_such_column", which the row does not have
