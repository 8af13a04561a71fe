--TEST--
imbachat_jwt(): the caller's array and its objects are not changed
--EXTENSIONS--
imbachat
--FILE--
<?php
$object = (object) ['b' => 1];
$list = ['z' => &$object, 'a' => [3, 2, 1]];
$claims = $list;
$before = serialize($claims);
imbachat_jwt(6, 'secret', 60, $claims);
imbachat_jwt(6, 'secret', 60, $claims);
var_dump(serialize($claims) === $before, array_keys($claims) === ['z', 'a'], $object == (object) ['b' => 1]);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
