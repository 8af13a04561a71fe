--TEST--
imbachat_widget(): the whole snippet for a user, without the script that loads it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';
require __DIR__ . '/snippet.inc';

$html = in_one_second(function ($now) use (&$token) {
    $token = documented_token(6, 'secret', $now + 3600);
    return imbachat_widget(6, [], 'DEV', 'secret');
});
echo str_replace($token, 'TOKEN', without_script($html)), "\n";
?>
--EXPECT--
<script>...imbachatWidget({"user_id":"6","token":"TOKEN"});</script>
<script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script>
