--TEST--
imbachat_widget(), imbachat_dialog_button(): no inline handler, no inline style, no eval, nothing over http
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

$html = imbachat_widget(6, ['theme' => 'dark'], 'DEV', 'secret', nonce: 'n')
    . imbachat_dialog_button(2, 'Write', ['class' => 'b']);
var_dump(preg_match(
    '/\son\w+\s*=|\sstyle\s*=|javascript:|\beval\b|new Function|setTimeout\("|document\.write|innerHTML|http:/i',
    $html,
));
preg_match_all('/<script\b[^>]*>/', $html, $scripts);
echo implode("\n", $scripts[0]), "\n";
?>
--EXPECT--
int(0)
<script nonce="n">
<script src="https://imbachat.com/imbachat/v1/DEV/widget" nonce="n" async="">
