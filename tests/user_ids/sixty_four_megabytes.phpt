--TEST--
imbachat_user_ids(): lists of 64 megabytes with any contents
--EXTENSIONS--
imbachat
--INI--
memory_limit=200M
--FILE--
<?php
$lists = [
    'one id' => '1234567,',
    'digits without an end' => '12345678',
    'commas' => ',,,,,,,,',
    'white space' => "\t\n\v\f\r   ",
    'bytes that are no ids' => "\xff;-1.5\0,",
    'digits that fit nothing, and an id' => str_repeat('9', 1020) . ',77,',
];
foreach ($lists as $name => $part) {
    $list = str_repeat($part, intdiv(64 << 20, strlen($part)));
    $before = memory_get_usage();
    $ids = imbachat_user_ids($list);
    $room = memory_get_usage() - $before;
    $first = $ids[0] ?? 'none';
    $count = count($ids);
    unset($ids);
    $behind = memory_get_usage() - $before;
    echo "$name: $count, $first", $room > 65536 ? ", in $room bytes" : '';
    echo $behind > 0 ? ", $behind bytes stay behind" : '', "\n";
    unset($list);
}
echo 'a single id in 64 megabytes of white space: ';
echo json_encode(imbachat_user_ids(str_repeat(' ', 32 << 20) . '5' . str_repeat(' ', 32 << 20))), "\n";
?>
--EXPECT--
one id: 1, 1234567
digits without an end: 0, none
commas: 0, none
white space: 0, none
bytes that are no ids: 0, none
digits that fit nothing, and an id: 1, 77
a single id in 64 megabytes of white space: [5]
