--TEST--
imbachat_users_json(): a canonical user_id becomes a number, any other stays a string
--EXTENSIONS--
imbachat
--FILE--
<?php
$most = substr((string) PHP_INT_MAX, 0, -1); // its last digit is 7, and 8 below zero, in a 32-bit PHP too
$ids = [
    6, 0, -1, PHP_INT_MAX, PHP_INT_MIN, '6', '0', '-5', "{$most}7", "-{$most}8", "{$most}8", "-{$most}9",
    '99999999999999999999', '007', '-0', '-007', '+6', ' 6', '6 ', "6\n", "6\0", '6.0', '1e3', '0x1A', '-', '--5',
    'P11-A', '9f3b-uuid', ' ', '0.', 'é', 'true', 'null', '１',
];
$rows = array_map(fn($id) => ['user_id' => $id, 'name' => 'N', 'id' => $id], $ids);
foreach ([null, ['user_id'], ['user_id' => 'id'], ['user_id' => fn($row) => $row['id']]] as $fields) {
    $json = json_decode(imbachat_users_json($rows, $fields, JSON_UNESCAPED_UNICODE));
    echo str_replace($most, 'most', json_encode(array_column($json, 'user_id'), JSON_UNESCAPED_UNICODE)), "\n";
}
?>
--EXPECT--
[6,0,-1,most7,-most8,6,0,-5,most7,-most8,"most8","-most9","99999999999999999999","007","-0","-007","+6"," 6","6 ","6\n","6\u0000","6.0","1e3","0x1A","-","--5","P11-A","9f3b-uuid"," ","0.","é","true","null","１"]
[6,0,-1,most7,-most8,6,0,-5,most7,-most8,"most8","-most9","99999999999999999999","007","-0","-007","+6"," 6","6 ","6\n","6\u0000","6.0","1e3","0x1A","-","--5","P11-A","9f3b-uuid"," ","0.","é","true","null","１"]
[6,0,-1,most7,-most8,6,0,-5,most7,-most8,"most8","-most9","99999999999999999999","007","-0","-007","+6"," 6","6 ","6\n","6\u0000","6.0","1e3","0x1A","-","--5","P11-A","9f3b-uuid"," ","0.","é","true","null","１"]
[6,0,-1,most7,-most8,6,0,-5,most7,-most8,"most8","-most9","99999999999999999999","007","-0","-007","+6"," 6","6 ","6\n","6\u0000","6.0","1e3","0x1A","-","--5","P11-A","9f3b-uuid"," ","0.","é","true","null","１"]
