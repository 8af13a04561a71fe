--TEST--
imbachat_users_json(): what a signal's handler throws while dates are read comes through
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
extension_loaded('pcntl') && extension_loaded('posix') || die('skip this PHP knows no signals');
?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new LogicException('stop'));
$rows = array_fill(0, 1000, ['user_id' => 1, 'name' => 'x', 'lastlogin' => '1 January 2020 UTC']);
$parent = posix_getpid();
$child = pcntl_fork();
if (!$child) {
    usleep(20_000);
    posix_kill($parent, SIGUSR1);
    posix_kill(posix_getpid(), SIGKILL);
}
$falses = 0;
$until = hrtime(true) + 10e9;
attempt(function () use ($rows, $until, &$falses) {
    while (hrtime(true) < $until) {
        $falses += substr_count(imbachat_users_json($rows), 'false');
    }
});
pcntl_waitpid($child, $status);
echo $falses, " dates were lost\n";
?>
--EXPECT--
LogicException: stop
0 dates were lost
