--TEST--
imbachat_search_json(): random rows, fields and flags, compared with plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/random_rows.inc';

random_cases(5000, function () {
    $rows = array_map(fn() => random_row(random_columns(false)), array_fill(0, mt_rand(0, 2), 0));
    $fields = random_fields();
    $flags = random_flags();
    $expected = encode(['code' => 200, 'version' => 1, 'data' => reference_users($rows, $fields)], $flags);
    return [$expected, imbachat_search_json(random_list($rows), $fields, $flags)];
});
?>
--EXPECT--
no difference
