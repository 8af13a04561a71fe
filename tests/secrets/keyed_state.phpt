--TEST--
Secrets: neither a key nor state derived from it stays in memory after the request, however it ends
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/keyed.inc';
skip_without_server();
skip_without_memory();
?>
--FILE--
<?php
require __DIR__ . '/keyed.inc';

$server = keyed_server();
$number = 11;
foreach ([
    ['jwt', 20, ''], ['jwt', 64, 'exit'], ['claims', 100, 'throw'], ['widget', 128, 'memory'],
    ['verify', 40, 'require_auth'], ['jwt', 1000, 'exit'],
] as [$call, $length, $end]) {
    $secret = secret(++$number, $length);
    $look = fn($pid) => found_in_memory($pid, traces_of($secret));
    $token = $call === 'verify' ? imbachat_jwt(6, $secret) : '';
    [$before, $after] = looked_at(
        $server,
        ['call' => $call, 'length' => $length, 'number' => $number, 'end' => $end, 'token' => $token],
        $look,
    );
    echo "$call, $length bytes, ", $end ?: 'no end of its own', ': ', implode(', ', $before), '; after it: ';
    echo implode(', ', $after) ?: 'nothing', "\n";
}
?>
--EXPECT--
jwt, 20 bytes, no end of its own: the secret, the inner state, the outer state; after it: nothing
jwt, 64 bytes, exit: the secret, the inner state, the outer state; after it: nothing
claims, 100 bytes, throw: the secret, the inner state, the outer state; after it: nothing
widget, 128 bytes, memory: the secret, the inner state, the outer state; after it: nothing
verify, 40 bytes, require_auth: the secret, the inner state, the outer state; after it: nothing
jwt, 1000 bytes, exit: the inner state, the outer state; after it: nothing
