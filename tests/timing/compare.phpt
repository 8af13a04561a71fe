--TEST--
Timing: comparing passwords, logins and signatures takes the same time wherever the first difference is
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../compiler.inc';
skip_without_compiler();
getenv('USE_ZEND_ALLOC') === '0' && !getenv('SKIP_ASAN') && die('skip times mean nothing under valgrind');
?>
--FILE--
<?php
require __DIR__ . '/../compiler.inc';

// IMBACHAT_TIMING=100 takes a hundred times as many samples. If a verdict is wrong, what each round measured is shown.
$program = compile(
    '-lcrypto -lm',
    'tests/timing/compare.c',
    'src/core/basic.c',
    'src/core/base64.c',
    'src/core/hs256.c',
);
exec($program . ' ' . (int) getenv('IMBACHAT_TIMING') . ' 2>&1', $output);
$verdicts = array_filter($output, fn($line) => !str_contains($line, 't = '));
sort($verdicts);
echo implode("\n", $verdicts), "\n";
foreach ($verdicts as $verdict) {
    if (!preg_match('/^control .*: leaks$|^(?:password|login|signature).*: constant$/D', $verdict)) {
        exit(implode("\n", $output));
    }
}
?>
--EXPECT--
control of the length of a signature: leaks
control that stops at the first difference: leaks
control that stops at the first eight bytes: leaks
login of 5 bytes: constant
login of 64 bytes: constant
password of 12 bytes: constant
password of 5 bytes: constant
password of 64 bytes: constant
password, the one half or the other: constant
signature: constant
