--TEST--
imbachat_users_json(): a closure that changes the list during iteration does not change the response
--EXTENSIONS--
imbachat
--FILE--
<?php
$rows = [];
foreach ([1, 2, 3] as $id) {
    $rows[] = ['user_id' => $id, 'name' => "N$id"];
}
$by_value = imbachat_users_json(
    $rows,
    ['x' => function ($row) use (&$rows) {
        $rows[] = $row;
        unset($rows[1]);
        return count($rows);
    }],
);
echo $by_value, "\n", count($rows), "\n";

$rows = [['user_id' => 1, 'name' => 'A'], ['user_id' => 2, 'name' => 'B']];
echo imbachat_users_json($rows, ['x' => function () use (&$rows) {
    $rows = null;
    return str_repeat('y', 3);
}]), "\n";
?>
--EXPECT--
[{"user_id":1,"name":"N1","x":3},{"user_id":2,"name":"N2","x":4},{"user_id":3,"name":"N3","x":5}]
5
[{"user_id":1,"name":"A","x":"yyy"},{"user_id":2,"name":"B","x":"yyy"}]
