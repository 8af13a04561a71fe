--TEST--
Secrets: a key used by a stream that is closed after the request is wiped with the rest
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
    [, $after] = looked_at(
        $server,
        ['call' => $call, 'length' => $length, 'number' => $number, 'late' => '1'],
        fn($pid) => found_in_memory($pid, traces_of($secret)),
    );
    echo "$call, $length bytes: ", implode(', ', $after) ?: 'nothing', "\n";
}
?>
--EXPECT--
jwt, 20 bytes: nothing
widget, 64 bytes: nothing
claims, 1000 bytes: nothing
