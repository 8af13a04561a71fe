--TEST--
imbachat_widget(): the snippet is well-formed in XHTML too, whatever it holds
--EXTENSIONS--
imbachat
--FILE--
<?php
$attribute = '\s[a-z]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#039);)*"';
foreach (['plain', ']]>', '<!--<script>', '&nbsp;', "\xff\0\x01\x7f", "\u{FFFE}", '"\'>', '__proto__'] as $text) {
    $html = imbachat_widget(6, [$text => [$text]], $text, 'secret', nonce: "n$text", base_url: 'https://x/a&b"\'<>');
    if (
        !preg_match("~^<script(?:$attribute)+>[^<&\\x80-\\xff]*</script>\\n<script(?:$attribute)+></script>$~D", $html)
        || str_contains($html, ']]>')
    ) {
        echo json_encode($text), ': ', $html, "\n";
    }
}
echo 'looked at all';
?>
--EXPECT--
looked at all
