--TEST--
imbachat_user_ids(): the ids of a request, in the order given
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach (['1,2,3', '3,1,2', '6', '1', '10,9', '2147483647', '1,2,3,', ',1', ',,1,,2,,', '1, 2 ,  3'] as $ids) {
    echo "'$ids': ", json_encode(imbachat_user_ids($ids)), "\n";
}
var_dump(imbachat_user_ids('7,6'));
?>
--EXPECT--
'1,2,3': [1,2,3]
'3,1,2': [3,1,2]
'6': [6]
'1': [1]
'10,9': [10,9]
'2147483647': [2147483647]
'1,2,3,': [1,2,3]
',1': [1]
',,1,,2,,': [1,2]
'1, 2 ,  3': [1,2,3]
array(2) {
  [0]=>
  int(7)
  [1]=>
  int(6)
}
