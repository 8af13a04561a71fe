--TEST--
imbachat_widget(): no option, key or value, can break out of the script
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

$hostile = [
    '</script><script>alert(1)</script>', '</SCRIPT >', '<!--<script>', '-->', ']]>', '<![CDATA[', "\u{2028}\u{2029}",
    '"', "'", '\\', '\\"', "\\\u{2028}", "\0", "\n\r", '`${alert(1)}`', '*/', '//', '<?php', '&lt;/script&gt;',
    '&quot;', "</scr\0ipt>", "\u{FEFF}", "\u{1F600}", '});alert(1);({', '%3C/script%3E',
];
$plain = around_options(imbachat_widget(null, ['x' => 1], 'DEV'));
foreach ($hostile as $text) {
    $options = ['option' => $text, "key $text" => [$text => [$text]], 'object' => (object) [" $text" => $text]];
    $html = imbachat_widget(null, $options, 'DEV');
    $json = load_options($html);
    if (
        $json !== script_json($options)
        || around_options($html) !== $plain
        || json_decode($json, true) != json_decode(json_encode($options), true)
        || preg_match('/[<>&\'\x00-\x1f\x7f-\xff]/', $json)
        || substr_count(strtolower($html), '<script') !== 2
    ) {
        echo json_encode($text), ': ', $html, "\n";
    }
}
echo load_options(imbachat_widget(null, ['x' => $hostile[0]], 'DEV'));
?>
--EXPECT--
{"x":"\u003C\/script\u003E\u003Cscript\u003Ealert(1)\u003C\/script\u003E"}
