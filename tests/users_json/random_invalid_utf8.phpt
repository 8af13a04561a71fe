--TEST--
imbachat_users_json(): random rows and fields full of invalid UTF-8, compared with plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/random_rows.inc';

random_cases(10000, function () {
    $rows = [random_columns(true)];
    $flags = random_flags();
    $fields = mt_rand(0, 1)
        ? null
        : [random_text(true) . '?' => 'name', 'text' => random_text(true, 3) . '{user_id}' . one_of(BROKEN)];
    if (
        $fields
        && str_contains(strtr(array_keys($fields)[0] . strtr($fields['text'], ['{user_id}' => '']), ['}' => '']), '{')
    ) {
        $fields = null;
    }
    return [reference_users_json($rows, $fields, $flags), imbachat_users_json($rows, $fields, $flags)];
});
?>
--EXPECT--
no difference
