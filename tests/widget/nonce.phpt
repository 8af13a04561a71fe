--TEST--
imbachat_widget(): the nonce is on both script elements, escaped
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach (['r4nd0m+/=', '"><script>alert(1)</script>', "'", '&quot;', "a\xffb", "\u{2028}", ' '] as $nonce) {
    $html = imbachat_widget(null, [], 'DEV', nonce: $nonce);
    $attribute = ' nonce="' . htmlspecialchars($nonce) . '"';
    $plain = imbachat_widget(null, [], 'DEV');
    $expected = str_replace(['widget" async', '<script>'], ["widget\"$attribute async", "<script$attribute>"], $plain);
    same(json_encode($nonce, JSON_INVALID_UTF8_SUBSTITUTE), $expected, $html);
}
echo widget_element(imbachat_widget(null, [], 'DEV', nonce: 'r4nd0m+/=')), "\n";
echo 'without: ', substr_count($plain, 'nonce'), "\n";
?>
--EXPECT--
"r4nd0m+\/=": same
"\"><script>alert(1)<\/script>": same
"'": same
"&quot;": same
"a\ufffdb": same
"\u2028": same
" ": same
<script src="https://imbachat.com/imbachat/v1/DEV/widget" nonce="r4nd0m+/=" async=""></script>
without: 0
