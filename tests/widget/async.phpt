--TEST--
imbachat_widget(): async puts the inline script first; without it, the order is the document's
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([[], ['async' => true], ['async' => false], ['async' => false, 'nonce' => 'n']] as $arguments) {
    echo without_script(imbachat_widget(...$arguments + ['dev_id' => 'DEV'])), "\n";
}
same(
    'positional',
    imbachat_widget(dev_id: 'DEV', async: false),
    imbachat_widget(null, [], 'DEV', null, 3600, null, null, false),
);
echo outcome(fn() => imbachat_widget(dev_id: 'DEV', async: [])), "\n";
?>
--EXPECT--
<script>...imbachatWidget({});</script>
<script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script>
<script>...imbachatWidget({});</script>
<script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script>
<script src="https://imbachat.com/imbachat/v1/DEV/widget"></script>
<script>...imbachatWidget({});</script>
<script src="https://imbachat.com/imbachat/v1/DEV/widget" nonce="n"></script>
<script nonce="n">...imbachatWidget({});</script>
positional: same
TypeError: imbachat_widget(): Argument #8 ($async) must be of type bool, array given
