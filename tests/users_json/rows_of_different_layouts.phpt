--TEST--
imbachat_users_json(): rows of other column positions, hash tables, gaps, and equal keys that are distinct strings
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$make = fn() => str_repeat('user', 1) . '_id';
$many = array_fill_keys(array_map(fn($i) => "c$i", range(1, 100)), 0);
$gaps = ['a' => 1, 'b' => 2, 'user_id' => 3, 'name' => 'gaps', 'x' => 'x3'];
unset($gaps['a'], $gaps['b']);
$again = ['user_id' => 0, 'name' => 'moved', 'x' => 'x4'];
unset($again['user_id']);
$again[$make()] = 4;
$emptied = $many + ['user_id' => 6, 'name' => 'emptied', 'x' => 'x6'];
foreach ($many as $key => $value) {
    unset($emptied[$key]);
}
$rows = [
    ['user_id' => 1, 'name' => 'first', 'x' => 'x1'],
    ['x' => 'x2', 'name' => 'turned', 'user_id' => 2],
    $gaps, $again, $many + ['user_id' => 5, 'name' => 'many', 'x' => 'x5'], $emptied,
    ['user_id' => 7, 'name' => 'first again', 'x' => 'x7'],
    json_decode('{"name":"decoded","user_id":8,"x":"x8"}', true),
    (object) ['x' => 'x9', 'user_id' => 9, 'name' => 'object'],
    [$make() => 10, 'na' . substr('me', 0) => 'computed', 'x' => 'x10'],
    ['0' => 'zero', 'x' => 'x11', 'name' => 'numbers', 'user_id' => 11],
];
foreach (json_decode(imbachat_users_json($rows, ['x', 'y' => '{x}-{user_id}'])) as $user) {
    echo $user->user_id, ' ', $user->name, ' ', $user->x, ' ', $user->y, "\n";
}
attempt(fn() => imbachat_users_json([...$rows, ['user_id' => 12, 'name' => 'without x']], ['x']));
?>
--EXPECT--
1 first x1 x1-1
2 turned x2 x2-2
3 gaps x3 x3-3
4 moved x4 x4-4
5 many x5 x5-5
6 emptied x6 x6-6
7 first again x7 x7-7
8 decoded x8 x8-8
9 object x9 x9-9
10 computed x10 x10-10
11 numbers x11 x11-11
ImbaChat\InvalidUserException: Row 11: field "x" needs the column "x", which the row does not have
