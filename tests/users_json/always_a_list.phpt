--TEST--
imbachat_users_json(): the response is a list whatever the keys of $users are
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'John'];
$rows = ['x' => $row, 5 => $row, -1 => $row];
unset($rows[5]);
attempt(
    fn() => imbachat_users_json($rows),
    fn() => imbachat_users_json(['only' => $row], []),
    fn() => imbachat_users_json(new ArrayIterator($rows)),
    fn() => imbachat_users_json((fn() => yield [1, 2] => $row)()),
    fn() => imbachat_users_json((function () use ($row) {
        yield 'k' => $row;
        yield 'k' => $row;
        yield null => $row;
    })()),
);
?>
--EXPECT--
[{"user_id":6,"name":"John"},{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John"},{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John"},{"user_id":6,"name":"John"},{"user_id":6,"name":"John"}]
