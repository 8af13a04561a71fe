--TEST--
imbachat_user_ids(): more distinct ids than the limit are an error
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

$thousand = implode(',', range(1, 1000));
var_dump(count(imbachat_user_ids($thousand)), count(imbachat_user_ids(range(1, 1000))));
throws(fn() => imbachat_user_ids("$thousand,1001"));
throws(fn() => imbachat_user_ids(range(1, 1001)));
var_dump(count(imbachat_user_ids("$thousand,1001", 1001)));
throws(fn() => imbachat_user_ids('1,2', 1));
throws(fn() => imbachat_user_ids(['1', 2, 3], 2));
// What is left out and what comes again does not count.
var_dump(count(imbachat_user_ids("$thousand,0,x,1000,1,-1,$thousand")), imbachat_user_ids('1,1,x,0', 1));
?>
--EXPECT--
int(1000)
int(1000)
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 1000 distinct ids
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 1000 distinct ids
int(1001)
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 1 distinct ids
ValueError: imbachat_user_ids(): Argument #1 ($ids) must not contain more than 2 distinct ids
int(1000)
array(1) {
  [0]=>
  int(1)
}
