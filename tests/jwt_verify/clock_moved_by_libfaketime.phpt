--TEST--
imbachat_jwt_verify(): libfaketime moves the time of tokens as it moves time()
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_processes();
$library = glob('/usr/lib/*/faketime/libfaketime.so.1')[0] ?? die('skip libfaketime is not installed');
$php = 'env ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0 LD_PRELOAD=' . $library . ' ' . php_command();
shell_exec("$php -r 'echo 1;' 2>&1") === '1' || die('skip libfaketime is for another libc');
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$code = <<<'CODE'
    require $argv[1];
    $claims = imbachat_jwt_verify(imbachat_jwt(6, 'secret', 60), 'secret');
    echo gmdate('Y-m-d H:i:s', $claims['exp']), "\n";
    imbachat_jwt_verify(token(['iat' => microtime(true), 'exp' => microtime(true) + 0.1], 'secret'), 'secret');
    CODE;
$command = ['env', 'TZ=UTC', 'ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0',
    'LD_PRELOAD=' . glob('/usr/lib/*/faketime/libfaketime.so.1')[0]];
foreach (['2020-01-01 12:00:00', '2033-06-01 12:00:00'] as $time) { // the clock stands still at this time
    passthru(implode(' ', [...array_map(escapeshellarg(...), [...$command, "FAKETIME=$time"]), php_command(), '-r',
        escapeshellarg($code), escapeshellarg(__DIR__ . '/../token.inc')]));
}
?>
--EXPECT--
2020-01-01 12:01:00
2033-06-01 12:01:00
