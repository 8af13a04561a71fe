--TEST--
imbachat_widget(): the whole snippet for a user, byte for byte
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$html = in_one_second(function ($now) use (&$token) {
    $token = documented_token(6, 'secret', $now + 3600);
    return imbachat_widget(6, [], 'DEV', 'secret');
});
echo str_replace($token, 'TOKEN', $html), "\n";
?>
--EXPECT--
<script src="https://imbachat.com/imbachat/v1/DEV/widget"></script>
<script>function imbachatWidget(opt){if(!window.ImbaChat){return setTimeout(imbachatWidget,50,opt);}window.ImbaChat.load(opt);}function imbachatDialog(id){if(!window.imbaChat){return setTimeout(imbachatDialog,50,id);}window.imbaChat.openDialog(Number.isSafeInteger(+id)?+id:id);}if(!window.imbachatClicks){window.imbachatClicks=true;document.addEventListener("click",function(event){var button=event.target.closest&&event.target.closest("[data-imbachat-dialog]");if(button){imbachatDialog(button.getAttribute("data-imbachat-dialog"));}});}imbachatWidget({"user_id":"6","token":"TOKEN"});</script>
