--TEST--
imbachat_widget(): random options, compared with json_encode() for scripts
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';
require __DIR__ . '/../random.inc';

$seed = seed();
$plain = around_options(imbachat_widget(null, ['x' => 1], 'DEV'));
for ($i = 0; $i < (getenv('USE_ZEND_ALLOC') === '0' ? 500 : 10000); $i++) {
    $options = [];
    for ($count = mt_rand(0, 4); $count > 0; $count--) {
        $key = text_of(['a', '<', '</script', '>', '"', "'", '&', '\\', "\u{2028}", "\xff", ' ', '}', ');'], 4) . 'k';
        $options[$key] = any_value();
    }
    $json = script_json((object) []);
    $expected = outcome(fn() => $options ? script_json($options) : '{}');
    $ours = outcome(fn() => imbachat_widget(null, $options, 'DEV'));
    if (str_starts_with($ours, '<') && around_options($ours) === $plain) {
        $ours = load_options($ours);
    }
    $ours === $expected ?: differs($seed, $options, $ours, $expected);
}
echo 'no difference';
?>
--EXPECT--
no difference
