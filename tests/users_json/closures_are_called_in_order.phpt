--TEST--
imbachat_users_json(): closures are called once per row, row by row, field by field
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$log = [];
$step = function ($field) use (&$log) {
    return function ($row) use ($field, &$log) {
        $log[] = $row['user_id'] . $field;
        return $field;
    };
};
$rows = (function () use (&$log) {
    foreach ([1, 2] as $id) {
        $log[] = "row $id";
        yield ['user_id' => $id, 'name' => 'N'];
    }
})();
attempt(fn() => imbachat_users_json($rows, ['b' => $step('b'), 'user_id', 'a' => $step('a')]));
echo implode(' ', $log), "\n";
?>
--EXPECT--
[{"name":"N","b":"b","user_id":1,"a":"a"},{"name":"N","b":"b","user_id":2,"a":"a"}]
row 1 1b 1a row 2 2b 2a
