--TEST--
The document's own example call, with the extension in place of its function
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/document.inc'; skip_without_document(); ?>
--FILE--
<?php
require __DIR__ . '/../token.inc';
require __DIR__ . '/document.inc';

eval(document_snippet('function getJWT('));
$published = document_snippet('echo getJWT(');
$ours = str_replace('getJWT(', 'imbachat_jwt(', $published, $count);
$run = function (string $code): string {
    ob_start();
    eval($code);
    return ob_get_clean();
};
var_dump($count, in_one_second(fn() => $run($ours) === $run($published)));
echo preg_replace('/\d{10}/', 'EXP', payload($run($ours))), "\n";
?>
--EXPECT--
int(1)
bool(true)
{"exp":EXP,"user_id":1}
