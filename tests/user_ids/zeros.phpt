--TEST--
imbachat_user_ids(): leading zeros are ignored, and zero is skipped
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    '007', '0', '00', '000000', '01,1', '0,1,00,2', '0000000000000000000000000000005', '-0', '+0', '0.0', '00x',
] as $ids) {
    echo "$ids: ", json_encode(imbachat_user_ids($ids)), "\n";
}
?>
--EXPECT--
007: [7]
0: []
00: []
000000: []
01,1: [1]
0,1,00,2: [1,2]
0000000000000000000000000000005: [5]
-0: []
+0: []
0.0: []
00x: []
