--TEST--
imbachat-check: an address that does not respond as an endpoint
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['moved', 'moved_away', 'moves_for_ever', 'not_found', 'firewall', 'page_for_people', 'down'] as $site) {
    ob_start();
    $sites->faults($site);
    echo $sites->plain(ob_get_clean());
}
?>
--EXPECT--
moved: exit code 1
  fail redirect: status 301 to /moved/users/?user_ids=1,2,999999
moved_away: exit code 1
  fail redirect: status 301 to https://www.site.example/users
moves_for_ever: exit code 1
  fail redirect: status 302 to /moves_for_ever/users?user_ids=1,2,999999
not_found: exit code 1
  fail reachable: status 404: Not Found, with and without credentials
firewall: exit code 1
  fail reachable: status 403 and an empty body, with and without credentials
page_for_people: exit code 1
  fail reachable: status 200: Welcome Hello, with and without credentials
down: exit code 1
  fail reachable: status 503: Back soon, with and without credentials
