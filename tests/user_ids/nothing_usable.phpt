--TEST--
imbachat_user_ids(): without a usable item the list is empty
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    '', ' ', ',', ',,,', '0', '0,0', '-1', 'abc', 'null', '[]', ';', "\0", "\n", "''", '1;2', [], [null], [''], [[]],
    ['abc', 0, -5],
] as $ids) {
    if (imbachat_user_ids($ids) !== []) {
        echo json_encode($ids), ': ', json_encode(imbachat_user_ids($ids)), "\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
