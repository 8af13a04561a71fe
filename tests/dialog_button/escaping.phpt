--TEST--
imbachat_dialog_button(): label and values are escaped as htmlspecialchars() does
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    '</button><script>alert(1)</script>', '"', "'", '&', '&amp;', '&nope;', '&#39;', "a\xffb", "\xc3", "\xed\xa0\x80",
    "\0", "\x01\x7f", "\n\t", "\u{2028}", "\u{FFFE}", "\u{1F600}", '" onclick="alert(1)', '<!--', 'é', "\u{A0}", '`',
    '=', str_repeat('<', 5000),
] as $text) {
    $escaped = htmlspecialchars($text);
    $expected = '<button type="button" data-imbachat-dialog="2" title="' . $escaped . '">' . $escaped . '</button>';
    if (imbachat_dialog_button(2, $text, ['title' => $text]) !== $expected) {
        echo json_encode($text), ': ', imbachat_dialog_button(2, $text, ['title' => $text]), "\n";
    }
}
echo imbachat_dialog_button(2, '<b>"&\'</b>', ['title' => '<b>"&\'</b>']);
?>
--EXPECT--
<button type="button" data-imbachat-dialog="2" title="&lt;b&gt;&quot;&amp;&#039;&lt;/b&gt;">&lt;b&gt;&quot;&amp;&#039;&lt;/b&gt;</button>
