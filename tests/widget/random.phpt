--TEST--
imbachat_widget(): random options, compared with json_encode() for scripts
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';
require __DIR__ . '/../random.inc';

$plain = around_options(imbachat_widget(null, ['x' => 1], 'DEV'));
random_cases(10000, function () use ($plain) {
    $options = [];
    for ($count = mt_rand(0, 4); $count > 0; $count--) {
        $options[any_text(!mt_rand(0, 9), 4) . 'k'] = any_value(3, !mt_rand(0, 9));
    }
    $options += mt_rand(0, 15) ? [] : ['last' => unencodable()];
    $ours = outcome(fn() => imbachat_widget(null, $options, 'DEV'));
    if (str_starts_with($ours, '<') && around_options($ours) === $plain) {
        $ours = load_options($ours);
    }
    return [outcome(fn() => $options ? script_json($options) : '{}'), $ours];
});
?>
--EXPECT--
no difference
