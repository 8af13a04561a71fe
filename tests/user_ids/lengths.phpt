--TEST--
imbachat_user_ids(): numbers of every length, at any position and before any separator
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/plain_user_ids.inc';

// Eight characters are read at once, so what is around them matters: a byte that is nearly a digit, and the list's end.
$ends = ['', ',', ' ', ' ,', '/', ':', "\0", "\x7f", "\x80", "\xb0", "\xff", '-', 'e', ',,', ',2', ',12345678', ',x'];
foreach (['', '1,', 'x,', '12345678,', '1234567,'] as $start) {
    foreach (['', '0', '00000000'] as $zeros) {
        for ($length = 0; $length <= 24; $length++) {
            foreach (['1234567890', '9', '10'] as $digits) {
                foreach ($ends as $end) {
                    $ids = $start . $zeros . substr(str_repeat($digits, 24), 0, $length) . $end;
                    if (imbachat_user_ids($ids) !== plain_user_ids($ids, 1000)) {
                        echo json_encode($ids, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
                    }
                }
            }
        }
    }
}
for ($byte = 0; $byte < 256; $byte++) {
    for ($at = 0; $at < 12; $at++) {
        $ids = substr_replace('123456789012,5', chr($byte), $at, 1);
        imbachat_user_ids($ids) === plain_user_ids($ids, 1000) ?: printf("%02x at %d\n", $byte, $at);
    }
}
echo "done\n";
?>
--EXPECT--
done
