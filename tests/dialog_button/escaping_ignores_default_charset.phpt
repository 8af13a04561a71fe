--TEST--
imbachat_dialog_button(): strings are UTF-8 whatever default_charset is
--EXTENSIONS--
imbachat
--INI--
default_charset=ISO-8859-1
--FILE--
<?php
echo imbachat_dialog_button(2, "Имя \xff", ['title' => "\xd0"]);
?>
--EXPECT--
<button type="button" data-imbachat-dialog="2" title="�">Имя �</button>
