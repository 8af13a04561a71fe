--TEST--
imbachat_users_json(): random invalid rows are rejected with the same position and field as in plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/random_rows.inc';

$kind = fn(callable $f) => preg_replace(
    '/^(ImbaChat\\\\InvalidUserException: Row \d+(: field "[^"]*")?).*/s',
    '$1',
    outcome($f),
);
random_cases(10000, function () use ($kind) {
    $rows = [];
    for ($i = mt_rand(0, 3); $i > 0; $i--) {
        $row = random_columns(false);
        switch (mt_rand(0, 5)) {
            case 0: $row[one_of(['user_id', 'name'])] = one_of([[], null, false, '', 1.5, new stdClass(), true]);
                break;
            case 1: unset($row[one_of(COLUMNS)]);
                break;
            case 2: $row = one_of([null, 5, 'text', []]);
                break;
            case 3: $row['login'] = [[]];
                break;
        }
        $rows[] = is_array($row) && !mt_rand(0, 3) ? (object) $row : $row;
    }
    $fields = mt_rand(0, 2) ? random_fields() : null;
    return [
        $kind(fn() => reference_users_json($rows, $fields)),
        $kind(fn() => imbachat_users_json(random_list($rows), $fields)),
    ];
});
?>
--EXPECT--
no difference
