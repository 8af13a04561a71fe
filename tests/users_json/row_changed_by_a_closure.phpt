--TEST--
imbachat_users_json(): a change that a closure makes to an object row is seen by the fields after it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = (object) ['user_id' => 1, 'name' => 'A', 'x' => 'before', 'y' => 'gone'];
attempt(fn() => imbachat_users_json([$row], ['a' => 'x', 'b' => function ($row) {
    $row->x = 'after';
    $row->new = 'new';
    $row->y = null;
    return 1;
}, 'c' => 'x', 'd' => 'new', 'e' => 'y']));
$array = ['user_id' => 1, 'name' => 'A', 'x' => 'before'];
attempt(fn() => imbachat_users_json([&$array], [
    'b' => function ($row) use (&$array) {
        $row['x'] = 'copy';
        return 1;
    },
    'c' => 'x',
]));
?>
--EXPECT--
[{"user_id":1,"name":"A","a":"before","b":1,"c":"after","d":"new","e":null}]
[{"user_id":1,"name":"A","b":1,"c":"before"}]
