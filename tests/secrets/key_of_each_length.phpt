--TEST--
Secrets: nothing of a key or password of any length stays behind in a server whose first request uses it
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/keyed.inc';
skip_without_server();
skip_without_memory();
getenv('USE_ZEND_ALLOC') === '0' && !getenv('SKIP_ASAN') && die('skip valgrind saves no registers and takes long');
?>
--FILE--
<?php
require __DIR__ . '/keyed.inc';

putenv('LD_BIND_NOW'); // functions are looked up at their first call, and all registers saved
$number = 51;
$calls = ['jwt', 'claims', 'widget', 'verify', 'check'];
// Words and what is left of them, blocks of 64 bytes, what vector registers hold. ASan's memory takes long to search.
$lengths = [8, 16, 24, 31, 32, 33, 40, 48, 63, 64, 65, 96, 127, 128];
foreach (getenv('SKIP_ASAN') ? [33, 128] : $lengths as $i => $length) {
    foreach ($i % 5 === 0 ? $calls : [$calls[$i % 5]] as $call) {
        $secret = secret(++$number, $length);
        $token = $call === 'verify' ? imbachat_jwt(6, $secret) : '';
        $traces = traces_of($secret);
        for ($at = 0; $at === 0 || $at + 16 <= $length; $at += 8) {
            $traces["16 bytes of it from $at on"] = substr($secret, $at, 16); // the smallest vector register
        }
        [, $after] = looked_at(
            keyed_server(),
            ['call' => $call, 'length' => $length, 'number' => $number, 'token' => $token],
            fn($pid) => found_in_memory($pid, $traces),
        );
        echo $after ? "$call, $length bytes: " . implode(', ', $after) . "\n" : '';
    }
}
echo "done\n";
?>
--EXPECT--
done
