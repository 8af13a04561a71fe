--TEST--
imbachat_user_ids(): the result is a list of integers without gaps, for implode() and execute()
--EXTENSIONS--
imbachat
--FILE--
<?php
$ids = imbachat_user_ids('x,5,0,6,5,7,');
var_dump(array_is_list($ids), array_map('is_int', $ids) === [true, true, true], implode(',', $ids));
$ids[] = 8;
var_dump(array_keys($ids) === [0, 1, 2, 3]);
$given = ['x' => '5', 'y' => 6];
imbachat_user_ids($given);
var_dump($given === ['x' => '5', 'y' => 6], imbachat_user_ids([]) === []);
?>
--EXPECT--
bool(true)
bool(true)
string(5) "5,6,7"
bool(true)
bool(true)
bool(true)
