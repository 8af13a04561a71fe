--TEST--
imbachat-check: no response, and why
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$free = stream_socket_server('tcp://127.0.0.1:0');
$address = 'http://' . stream_socket_get_name($free, false);
fclose($free);
ob_start();
faults('nothing listens', "$address/{ids}");
echo preg_replace('/(Failed to connect to 127\.0\.0\.1).*/', '$1', ob_get_clean());
// The test runner would take curl's words for a reason to try again.
foreach (['hangs', 'hangs_when_right'] as $site) {
    $sites = new Sites();
    ob_start();
    $sites->faults($site, ['--timeout', '1']);
    echo preg_replace('/Operation timed out .*/', 'too late', ob_get_clean());
}
foreach (['closes', 'ssh', 'drips', 'interim'] as $name) {
    [$process, $address] = own_server('strange_server.inc', $name);
    ob_start();
    faults($name, "http://$address/{ids}", ['--timeout', '1']);
    echo preg_replace('/Operation timed out .*/', 'too late', ob_get_clean());
    proc_terminate($process, 9);
}
?>
--EXPECT--
nothing listens: exit code 1
  fail reachable: no response: Failed to connect to 127.0.0.1
hangs: exit code 1
  fail reachable: no response: too late
hangs_when_right: exit code 1
  fail right-credentials: no response: too late
closes: exit code 1
  fail reachable: no response: Empty reply from server
ssh: exit code 1
  fail reachable: no response: Received HTTP/0.9 when not allowed
drips: exit code 1
  fail reachable: no response: too late
interim: exit code 1
  fail reachable: no response: too late
