--TEST--
imbachat_widget(): options follow user_id and token, in order and unchanged
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

$options = [
    'language' => 'ru',
    'theme' => 'dark',
    'position' => 'right',
    'resizable' => true,
    'draggable' => false,
    'useFaviconBadge' => null,
    'delay' => 5,
    'ratio' => 0.1,
    'list' => [1, [], ['a']],
    'map' => ['k' => new stdClass()],
    'later' => 'x',
];
echo load_options(imbachat_widget(null, $options, 'DEV')), "\n";
$ours = load_options(imbachat_widget('6', $options, 'DEV', 'secret'));
$token = json_decode($ours)->token;
same('user', script_json(['user_id' => '6', 'token' => $token] + $options), $ours);
same('guest', script_json($options), load_options(imbachat_widget(null, $options, 'DEV')));
same('nothing', '{}', load_options(imbachat_widget(null, [], 'DEV')));
?>
--EXPECT--
{"language":"ru","theme":"dark","position":"right","resizable":true,"draggable":false,"useFaviconBadge":null,"delay":5,"ratio":0.1,"list":[1,[],["a"]],"map":{"k":{}},"later":"x"}
user: same
guest: same
nothing: same
