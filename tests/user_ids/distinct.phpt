--TEST--
imbachat_user_ids(): a repeated id keeps its first position
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach (['1,1,1', '1,2,1,3,2', '1,01, 1 ,001', '5,x,5', ['5', 5, '05', 6]] as $ids) {
    echo json_encode($ids), ': ', json_encode(imbachat_user_ids($ids)), "\n";
}
?>
--EXPECT--
"1,1,1": [1]
"1,2,1,3,2": [1,2,3]
"1,01, 1 ,001": [1]
"5,x,5": [5]
["5",5,"05",6]: [5,6]
