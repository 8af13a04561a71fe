--TEST--
imbachat_users_json(): json_last_error() is not changed by success or failure
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => "J\xff", 'x' => [1]];
foreach (['{', '1'] as $before) {
    json_decode($before);
    $error = json_last_error();
    foreach ([$row, ['x' => INF] + $row, ['user_id' => []] + $row, 5] as $each) {
        outcome(fn() => imbachat_users_json([$each], null, JSON_THROW_ON_ERROR));
        outcome(fn() => imbachat_search_json([$each]));
        var_dump(json_last_error() === $error);
    }
}
outcome(fn() => imbachat_users_json([$row], ['x' => fn() => json_decode('{')]));
var_dump(json_last_error() === JSON_ERROR_SYNTAX);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
