--TEST--
imbachat-check: response times
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['right' => '20', 'one_at_a_time' => '2', 'breaks_under_load' => '20'] as $site => $requests) {
    ob_start();
    $sites->faults($site, ['--requests', $requests]);
    echo $sites->plain(ob_get_clean());
}
[, $output] = imbachat_check([$sites->url('right'), '--login', LOGIN], ['IMBACHAT_PASSWORD' => PASSWORD]);
echo implode("\n", preg_grep('/Time/', explode("\n", $sites->plain($output)))), "\n";
?>
--EXPECT--
right: exit code 0
one_at_a_time: exit code 0
  warn time-at-once: p50 N ms, p95 N ms over 10 requests
breaks_under_load: exit code 1
  fail time: 16 of 20 were status 503 and 2 users
ok    Time, one by one        p50 N ms, p95 N ms over 20 requests
ok    Time, 10 at once        p50 N ms, p95 N ms over 20 requests
