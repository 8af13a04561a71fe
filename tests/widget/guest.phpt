--TEST--
imbachat_widget(): the whole snippet for a guest, without the script that loads it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

$html = imbachat_widget(null, [], 'DEV');
echo without_script($html), "\n";
var_dump(
    $html === imbachat_widget(dev_id: 'DEV'),
    $html === imbachat_widget(null, dev_id: 'DEV', secret_key: 'unused', ttl: -1),
);
?>
--EXPECT--
<script>...imbachatWidget({});</script>
<script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script>
bool(true)
bool(true)
