--TEST--
imbachat-check: the sources of the password
--EXTENSIONS--
imbachat
curl
dom
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$file = tempnam(sys_get_temp_dir(), 'imbachat');
file_put_contents($file, PASSWORD . "\r\nanother line");
faults('a file', $sites->url('right'), ['--password-file', $file], ['IMBACHAT_PASSWORD' => 'is not asked']);
// With a byte order mark, which is all of the second one.
file_put_contents($file, "\xef\xbb\xbf" . PASSWORD . "\r\n");
faults('a file of Windows', $sites->url('right'), ['--password-file', $file]);
file_put_contents($file, "\xef\xbb\xbf" . SECRET_KEY);
faults(
    'a key of Windows',
    $sites->url('pages'),
    ['--secret-key-file', $file, '--page', "$sites->address/pages/right"],
    ['IMBACHAT_COOKIE' => 'session=1234'],
);
file_put_contents($file, "\xef\xbb\xbf\r\n");
echo 'nothing of Windows: exit code ';
echo imbachat_check([$sites->url('right'), '--login', LOGIN, '--password-file', $file])[0], "\n";
unlink($file);
faults('another', $sites->url('right'), [], ['IMBACHAT_PASSWORD' => 'another']);

// Typed on a terminal, with a wrong key taken back, and with Ctrl-C.
foreach ([substr(PASSWORD, 0, 3) . "X\x7f" . substr(PASSWORD, 3) . "\n", "pass\x03"] as $keys) {
    $command = php_command() . ' ' . escapeshellarg(dirname(__DIR__, 2) . '/bin/imbachat-check') . ' '
        . escapeshellarg($sites->url('right')) . ' --login ' . LOGIN . ' --requests 0; echo "code $?"; stty';
    $process = proc_open(
        ['sh', '-c', $command],
        [['pty'], ['pty'], ['pty']],
        $pipes,
        null,
        ['IMBACHAT_PASSWORD' => '', 'NO_COLOR' => '', 'TERM' => 'xterm'] + getenv(),
    );
    for ($seen = ''; !str_contains($seen, 'API password: ');) {
        $seen .= fread($pipes[1], 1000);
    }
    usleep(300000);
    fwrite($pipes[0], $keys);
    while (($more = @fread($pipes[1], 8192)) !== false && $more !== '') {
        $seen .= $more;
    }
    proc_close($process);
    preg_match('/code (\d+)/', $seen, $match);
    echo "code $match[1], ", str_contains(str_ireplace('password', '', $seen), 'pass') ? $seen : 'nothing shown', ', ',
    preg_match('/-echo\b|-icanon|-isig/', $seen)
        ? "the terminal is left behind changed: $seen"
        : 'the terminal is as it was', ', ', str_contains($seen, "\e[32mok")
        ? 'colours'
        : 'no colours', "\n";
}
?>
--EXPECT--
a file: exit code 0
a file of Windows: exit code 0
a key of Windows: exit code 0
nothing of Windows: exit code 2
another: exit code 1
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
code 0, nothing shown, the terminal is as it was, colours
code 130, nothing shown, the terminal is as it was, no colours
