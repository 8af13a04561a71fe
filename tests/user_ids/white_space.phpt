--TEST--
imbachat_user_ids(): white space around an item is ignored, and no other byte
--EXTENSIONS--
imbachat
--FILE--
<?php
for ($byte = 0; $byte < 256; $byte++) {
    $char = chr($byte);
    $around = imbachat_user_ids("$char$char" . "7$char,$char");
    if ($around !== [] && !ctype_digit_byte($byte) && $char !== ',') {
        printf("%02x: %s\n", $byte, json_encode($around));
    }
}
function ctype_digit_byte(int $byte): bool
{
    return $byte >= 48 && $byte <= 57;
}
echo json_encode([
    imbachat_user_ids(" \t\n\r\v\f7 \t\n\r\v\f"), imbachat_user_ids("7 8"), imbachat_user_ids("7\n8\n"),
    imbachat_user_ids([" 7 ", "\n8"]),
]), "\n";
?>
--EXPECT--
09: [7]
0a: [7]
0b: [7]
0c: [7]
0d: [7]
20: [7]
[[7],[],[],[7,8]]
