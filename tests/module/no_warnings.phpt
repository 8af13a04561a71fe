--TEST--
imbachat: no function emits a warning, whatever happens
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';
require __DIR__ . '/calls.inc';

set_error_handler(function (int $level, string $message) {
    echo "$message\n";
    return true;
});
$thrown = 0;
foreach (calls() as $call) {
    try {
        $call();
    } catch (JsonException|ImbaChat\Exception) {
        $thrown++;
    }
}
var_dump(error_get_last(), $thrown);
?>
--EXPECT--
NULL
int(8)
