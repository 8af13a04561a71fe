--TEST--
imbachat-check: the exit code with --strict, and into a closed pipe
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['right', 'everything', 'any_login'] as $site) {
    $sites->faults($site, ['--strict']);
}
putenv('IMBACHAT_PASSWORD=' . PASSWORD);
foreach (['right', 'any_login'] as $site) {
    $command = 'exec ' . php_command() . ' ' . escapeshellarg(dirname(__DIR__, 2) . '/bin/imbachat-check') . ' '
        . escapeshellarg($sites->url($site)) . ' --login ' . LOGIN . ' --requests 0';
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
    fclose($pipes[1]);
    $errors = stream_get_contents($pipes[2]);
    echo "$site: exit code ", proc_close($process), ", errors: \"$errors\"\n";
}
?>
--EXPECT--
right: exit code 0
everything: exit code 1
  warn private-fields: email, pw, contact, old
any_login: exit code 1
  fail wrong-login: status 200 and 2 users
right: exit code 0, errors: ""
any_login: exit code 1, errors: ""
