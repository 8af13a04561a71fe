--TEST--
imbachat_users_json(): an exception from a signal handler while dates are read passes through
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
extension_loaded('pcntl') || die('skip this PHP knows no signals');
getenv('USE_ZEND_ALLOC') === '0'
    && !getenv('SKIP_ASAN')
    && die('skip valgrind takes a result that a signal interrupts for leaks'); // it is PHP's
?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new LogicException('stop'));
$rows = array_fill(0, 1000, ['user_id' => 1, 'name' => 'x', 'lastlogin' => '1 January 2020 UTC']);
$child = proc_open(['sh', '-c', 'sleep 0.02; kill -USR1 ' . getmypid()], [], $pipes);
$falses = 0;
$until = hrtime(true) + 10e9;
attempt(function () use ($rows, $until, &$falses) {
    while (hrtime(true) < $until) {
        $falses += substr_count(imbachat_users_json($rows), 'false');
    }
});
proc_close($child);
echo $falses, " dates were lost\n";
?>
--EXPECT--
LogicException: stop
0 dates were lost
