--TEST--
imbachat_user_ids(): numbers that do not fit an integer are skipped
--EXTENSIONS--
imbachat
--FILE--
<?php
$most = (string) PHP_INT_MAX; // ends in 7
$next = substr($most, 0, -1) . '8';
$wraps_to_one = PHP_INT_SIZE === 8 ? '18446744073709551617' : '4294967297';
foreach ([
    $next, "1$most", "{$most}0", $wraps_to_one, '99999999999999999999', str_repeat('9', 100000), "-$most",
] as $id) {
    var_dump(imbachat_user_ids("$id,1,$id") === [1] && imbachat_user_ids([$id, 2]) === [2]);
}
var_dump(imbachat_user_ids("$most,00000$most,1") === [PHP_INT_MAX, 1]);
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
