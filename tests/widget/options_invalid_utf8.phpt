--TEST--
imbachat_widget(): invalid UTF-8 in an option becomes U+FFFD
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([
    "\xff", "a\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\xbc/script>", "\xe2\x80", "<\xff/script>",
] as $text) {
    $options = ['option' => $text, "key$text" => [$text => $text]];
    same(bin2hex($text), script_json($options), load_options(imbachat_widget(null, $options, 'DEV')));
}
?>
--EXPECT--
ff: same
61c3: same
eda080: same
f4908080: same
c0bc2f7363726970743e: same
e280: same
3cff2f7363726970743e: same
