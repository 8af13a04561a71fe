--TEST--
imbachat_widget(): the whole snippet for a guest, byte for byte
--EXTENSIONS--
imbachat
--FILE--
<?php
$html = imbachat_widget(null, [], 'DEV');
echo $html, "\n";
var_dump($html === imbachat_widget(dev_id: 'DEV'), $html === imbachat_widget(null, dev_id: 'DEV', secret_key: 'unused', ttl: -1));
?>
--EXPECT--
<script src="https://imbachat.com/imbachat/v1/DEV/widget"></script>
<script>function imbachatWidget(opt){if(!window.ImbaChat){return setTimeout(imbachatWidget,50,opt);}window.ImbaChat.load(opt);}function imbachatDialog(id){if(!window.imbaChat){return setTimeout(imbachatDialog,50,id);}window.imbaChat.openDialog(Number.isSafeInteger(+id)?+id:id);}if(!window.imbachatClicks){window.imbachatClicks=true;document.addEventListener("click",function(event){var button=event.target.closest&&event.target.closest("[data-imbachat-dialog]");if(button){imbachatDialog(button.getAttribute("data-imbachat-dialog"));}});}imbachatWidget({});</script>
bool(true)
bool(true)
