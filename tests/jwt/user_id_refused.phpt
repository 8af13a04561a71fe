--TEST--
imbachat_jwt(): no token for nobody and none for the wrong user
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(0, 'secret'));
throws(fn() => imbachat_jwt('', 'secret'));

// What the documented (int) cast would make of each is a user all the same.
$ids = [
    -1, PHP_INT_MIN, '0', '-1', '+1', '00', '007', ' 7', '7 ', "7\n", "\t7", "7\0", "\0007", 'abc', '12abc', 'abc12',
    '1e3', '1E3', '1.0', '1.5', '.5', '0x1A', '0b1', '1_000', '1,000', '9f3-uuid', '-', "\u{0661}", "\u{ff17}", 'true',
];
foreach ($ids as $id) {
    try {
        $token = imbachat_jwt($id, 'secret');
        echo 'a token for ', var_export($id, true), ": $token\n";
    } catch (ValueError) {
    }
}
echo "done\n";
?>
--EXPECT--
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
done
