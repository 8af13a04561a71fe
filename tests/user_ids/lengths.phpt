--TEST--
imbachat_user_ids(): numbers of every length, at any position and before any separator
--EXTENSIONS--
imbachat
--FILE--
<?php
/** The ids by a cast: digits, which white space may be around, that are above zero and come back as they were. */
function plain_user_ids(string $ids): array
{
    $found = [];
    foreach (explode(',', $ids) as $item) {
        $digits = ltrim($item = trim($item, " \t\n\r\v\f"), '0');
        if (preg_match('/^[0-9]+$/D', $item) && (string) (int) $digits === $digits && (int) $digits > 0) {
            $found[(int) $digits] = (int) $digits;
        }
    }
    return array_values($found);
}

// Eight characters are read at once, so what is around them matters: a byte that is nearly a digit, and the list's end.
$ends = ['', ',', ' ', ' ,', '/', ':', "\0", "\x7f", "\x80", "\xb0", "\xff", '-', 'e', ',,', ',2', ',12345678', ',x'];
foreach (['', '1,', 'x,', '12345678,', '1234567,'] as $start) {
    foreach (['', '0', '00000000'] as $zeros) {
        for ($length = 0; $length <= 24; $length++) {
            foreach (['1234567890', '9', '10'] as $digits) {
                foreach ($ends as $end) {
                    $ids = $start . $zeros . substr(str_repeat($digits, 24), 0, $length) . $end;
                    if (imbachat_user_ids($ids) !== plain_user_ids($ids)) {
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
        imbachat_user_ids($ids) === plain_user_ids($ids) ?: printf("%02x at %d\n", $byte, $at);
    }
}
echo "done\n";
?>
--EXPECT--
done
