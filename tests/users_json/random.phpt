--TEST--
imbachat_users_json(): random rows, fields and flags, compared with plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/random_rows.inc';

random_cases(10000, function () {
    $rows = [];
    for ($i = mt_rand(0, 3); $i > 0; $i--) {
        $rows[] = random_row(random_columns(false));
    }
    $fields = random_fields();
    $flags = random_flags();
    $whole = !array_filter($rows, fn($row) => $row instanceof RandomModel) && !mt_rand(0, 2);
    return [
        reference_users_json($rows, $whole ? null : $fields, $flags),
        imbachat_users_json(random_list($rows), $whole ? null : $fields, $flags),
    ];
});
?>
--EXPECT--
no difference
