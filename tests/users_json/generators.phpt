--TEST--
imbachat_users_json(): generators, including those that delegate or yield by reference
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

function rows($from, $to)
{
    for ($id = $from; $id <= $to; $id++) {
        yield ['user_id' => $id, 'name' => "N$id"];
    }
}
function &by_reference()
{
    $row = ['user_id' => 1, 'name' => 'R1'];
    yield $row;
    $row['user_id'] = 2;
    yield $row;
}
function delegating()
{
    yield ['user_id' => 0, 'name' => 'first'];
    yield from rows(1, 2);
    yield from [['user_id' => 3, 'name' => 'array']];
}
$started = rows(1, 3);
$started->current();
attempt(
    fn() => imbachat_users_json(rows(1, 2), []),
    fn() => imbachat_users_json(by_reference()),
    fn() => imbachat_users_json(delegating(), ['name']),
    fn() => imbachat_users_json($started),
    fn() => imbachat_users_json($started),
);
$advanced = rows(1, 3);
$advanced->next();
attempt(fn() => imbachat_users_json($advanced));
?>
--EXPECT--
[{"user_id":1,"name":"N1"},{"user_id":2,"name":"N2"}]
[{"user_id":1,"name":"R1"},{"user_id":2,"name":"R1"}]
[{"user_id":0,"name":"first"},{"user_id":1,"name":"N1"},{"user_id":2,"name":"N2"},{"user_id":3,"name":"array"}]
[{"user_id":1,"name":"N1"},{"user_id":2,"name":"N2"},{"user_id":3,"name":"N3"}]
Exception: Cannot traverse an already closed generator
Exception: Cannot rewind a generator that was already run
