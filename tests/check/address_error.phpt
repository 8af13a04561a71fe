--TEST--
imbachat-check: a script that stops with a visible PHP error has let nobody in
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['not_loaded', 'not_configured', 'breaks_off'] as $site) {
    [$code, $output] = imbachat_check(
        [$sites->url($site), '--login', LOGIN, '--json'],
        ['IMBACHAT_PASSWORD' => PASSWORD],
    );
    $failed = array_filter(json_decode($output, true)['checks'], fn($check) => $check['result'] === 'fail');
    echo "$site: exit code $code\n";
    foreach ($failed as $check) {
        echo "  $check[check]: ", substr($check['came'], 0, 56), "\n    ", strstr(
            $check['advice'],
            ' And set',
            true,
        ), "\n";
    }
}
?>
--EXPECT--
not_loaded: exit code 1
  reachable: status 200: Fatal error: Uncaught Error: Call to undefin
    The web server's PHP does not load the extension imbachat. Enable it in the php.ini that phpinfo() shows there, and restart PHP.
not_configured: exit code 1
  reachable: status 200: Fatal error : Uncaught ValueError: imbachat_
    The extension is loaded, but this setting is empty or too short for this site. phpinfo() lists the files that PHP reads. Restart PHP after a change.
breaks_off: exit code 1
  reachable: status 200: Fatal error: Uncaught LogicException: no dat
    The script ends with this error.
