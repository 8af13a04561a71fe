--TEST--
The document's own page scripts and the snippet of imbachat_widget() make the same calls in the same order
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

eval(document_snippet('function getJWT('));
[$user_id, $secret_key] = [6, 'secret'];
do {
    $now = time();
    ob_start();
    eval('?>' . document_snippet('imbachatWidget({'));
    $documented = '<script>' . ob_get_clean() . '</script>';
    $ours = imbachat_widget($user_id, [], 'DEV', $secret_key, async: false);
} while ($now !== time());
$test = <<<'JS'
    const { ImbaChat } = window;
    delete window.ImbaChat;
    run();
    console.log('still waits');
    setTimeout(() => { window.ImbaChat = ImbaChat; }, 300);
    setTimeout(() => vm.runInContext('imbachatWidget({again: 1})', window), 1500);
    JS;
ob_start();
run_in_page($test, $documented);
$expected = ob_get_clean();
ob_start();
run_in_page($test, $ours);
var_dump(substr_count($expected, 'load 1 object'), ob_get_clean() === $expected);
preg_match(
    '/<script src="http:([^"]*)DEV_ID([^"]*)"><\/script>/',
    str_replace('`', '', file_get_contents(document_path())),
    $source,
);
var_dump(strtok($ours, "\n") === "<script src=\"https:$source[1]DEV$source[2]\"></script>");
?>
--EXPECT--
int(2)
bool(true)
bool(true)
