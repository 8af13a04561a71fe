--TEST--
Secrets: what a stream's end signs after the request's end stays in memory no longer than all else
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/keyed.inc';
skip_without_server();
skip_without_memory();
getenv('USE_ZEND_ALLOC') === '0' && !getenv('SKIP_ASAN') && die('skip valgrind takes circles for leaks');
?>
--FILE--
<?php
require __DIR__ . '/keyed.inc';

$server = keyed_server();
$number = 31;
foreach ([['jwt', 20], ['widget', 64], ['claims', 1000]] as [$call, $length]) {
    $secret = secret(++$number, $length);
    [, $after] = looked_at($server, ['call' => $call, 'length' => $length, 'number' => $number, 'late' => '1'], fn($pid) => found_in_memory($pid, traces_of($secret)));
    echo "$call, $length bytes: ", implode(', ', $after) ?: 'nothing', "\n";
}
?>
--EXPECT--
jwt, 20 bytes: nothing
widget, 64 bytes: nothing
claims, 1000 bytes: nothing
