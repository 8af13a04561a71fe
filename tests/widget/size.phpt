--TEST--
imbachat_widget(): the snippet has at most 2,000 bytes, with every option that the chat has
--EXTENSIONS--
imbachat
--FILE--
<?php
$options = ['language' => 'en', 'theme' => 'dark', 'position' => 'left', 'resizable' => true, 'draggable' => true,
    'useFaviconBadge' => true, 'updateTitle' => true];
$nonce = base64_encode(str_repeat("\xff", 18));
var_dump(strlen(imbachat_widget(PHP_INT_MAX, $options, '123456', 'secret', 3600, $nonce)) <= 2000);
?>
--EXPECT--
bool(true)
