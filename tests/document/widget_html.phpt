--TEST--
The documented steps of the page: the widget's script element, then load() with user_id and token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';
require __DIR__ . '/../widget/snippet.inc';

[$ours, $token] = in_one_second(fn($now) => [
    imbachat_widget('6', [], 'DEV', 'secret', async: false), documented_token('6', 'secret', $now + 3600),
]);
$steps = '<script src="https://imbachat.com/imbachat/v1/' . 'DEV' . '/widget"></script>' . "\n" . '<script>';
var_dump(str_starts_with($ours, $steps), str_ends_with($ours, '</script>'));
same('load', json_encode(['user_id' => '6', 'token' => $token]), load_options($ours));
?>
--EXPECT--
bool(true)
bool(true)
load: same
