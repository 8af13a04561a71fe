--TEST--
imbachat_users_json(): fields are in the order of $fields, not of the row
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['a' => 1, 'b' => 2, 'c' => 3, 'name' => 'John', 'user_id' => 6];
attempt(
    fn() => imbachat_users_json([$row, array_reverse($row)], [
        'c', 'x' => 'b', 'user_id', 'y' => fn($row) => $row['a'], 'name', 'a',
    ]),
    fn() => imbachat_users_json([$row], ['name', 'user_id']),
);
?>
--EXPECT--
[{"c":3,"x":2,"user_id":6,"y":1,"name":"John","a":1},{"c":3,"x":2,"user_id":6,"y":1,"name":"John","a":1}]
[{"name":"John","user_id":6}]
