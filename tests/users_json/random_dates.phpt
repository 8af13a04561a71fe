--TEST--
imbachat_users_json(): random dates in random time zones, compared with strtotime()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/random_rows.inc';

random_cases(20000, function () {
    $rows = [
        ['user_id' => 1, 'name' => '', 'lastlogin' => random_date()],
        ['user_id' => 2, 'name' => '', 'lastlogin' => random_date()],
    ];
    return [reference_users_json($rows), imbachat_users_json($rows, ['lastlogin'])];
});
?>
--EXPECT--
no difference
