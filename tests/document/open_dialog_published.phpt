--TEST--
The document's call for a "Write message" button is what a click on imbachat_dialog_button() makes
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/document.inc';
skip_without_document();
require __DIR__ . '/../widget/node.inc';
skip_without_node();
?>
--FILE--
<?php
require __DIR__ . '/document.inc';
require __DIR__ . '/../widget/node.inc';

$call = document_snippet('openDialog');
preg_match('/\d+/', $call, $id);
preg_match('/data-imbachat-dialog="(\d+)"/', imbachat_dialog_button($id[0], 'Write message'), $button);
run_in_page('run();', "<script>$call</script>");
run_in_page("run(); click('$button[1]');", imbachat_widget(null, [], 'DEV'));
?>
--EXPECT--
openDialog 1 number 2
load 1 object {}
openDialog 1 number 2
