--TEST--
imbachat_user_ids(): very many ids, and very many invalid items
--EXTENSIONS--
imbachat
--FILE--
<?php
ini_set('memory_limit', '128M');
$ids = range(1, 200000);
var_dump(imbachat_user_ids(implode(',', $ids), PHP_INT_MAX) === $ids, imbachat_user_ids($ids, 200000) === $ids);
var_dump(imbachat_user_ids(str_repeat('1,', 500000)) === [1]);
var_dump(imbachat_user_ids(str_repeat(',', 1000000)), imbachat_user_ids(str_repeat(' ', 1000000) . '5'));
try { // an attacker's list is refused without being stored first
    imbachat_user_ids(implode(',', $ids));
} catch (ValueError) {
    echo "refused\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
array(0) {
}
array(1) {
  [0]=>
  int(5)
}
refused
