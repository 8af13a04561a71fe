--TEST--
imbachat_user_ids(): array items that are neither strings nor integers are skipped
--EXTENSIONS--
imbachat
--FILE--
<?php
enum Id: int
{
    case One = 1;
}
final class Text
{
    public function __toString(): string
    {
        echo 'asked for its text';
        return '1';
    }
}
$one = 1;
echo json_encode(imbachat_user_ids(['1', 2, ' 3 ', '04', 2147483647])), "\n";
echo json_encode(imbachat_user_ids([
    1.0, 2.5, true, false, null, [1], [[2]], new Text(), new stdClass(), STDIN, Id::One, fn() => 1, 9,
])), "\n";
echo json_encode(imbachat_user_ids([0, -1, PHP_INT_MIN, '-1', '', '1,2', '1;2', 'x', 9]));
echo "\n"; // "1,2" is one item here
echo json_encode(imbachat_user_ids(['b' => 3, 'a' => '1', 7 => 2, '1' => 'x'])), "\n";
echo json_encode(imbachat_user_ids([&$one, 2])), "\n";
?>
--EXPECT--
[1,2,3,4,2147483647]
[9]
[9]
[3,1,2]
[1,2]
