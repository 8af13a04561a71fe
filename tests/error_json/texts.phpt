--TEST--
imbachat_error_json(): strings are written as json_encode() writes them by default
--EXTENSIONS--
imbachat
--FILE--
<?php
$texts = [
    '', '0', '12', "quote \" backslash \\ slash / apostrophe '", '<b>&amp;</b></script>', "\0\1\x1f\x7f",
    "\t\r\n\x08\x0c", 'Доступ запрещён', "\u{1F600}", "\u{2028}\u{2029}",
    "\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", str_repeat('long/', 20000),
];
foreach ($texts as $text) {
    $expected = json_encode(['code' => 401, 'version' => 1, 'error' => $text, 'debug' => $text]);
    echo imbachat_error_json(401, $text, $text) === $expected ? '' : "differs: $expected\n";
}
echo "done\n";
?>
--EXPECT--
done
