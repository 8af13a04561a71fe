--TEST--
imbachat-check: headers that let a cache keep the members
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (member_sites('cache_') as $site) {
    $sites->faults("members/$site");
}
?>
--EXPECT--
members/cache_public: exit code 1
  fail cache-control: public, max-age=600
members/cache_shared: exit code 1
  fail cache-control: max-age=0, s-maxage=600
members/cache_revalidate: exit code 1
  fail cache-control: max-age=600, must-revalidate
members/cache_some_private: exit code 0
  warn cache-control: private="Set-Cookie", max-age=600
members/cache_age: exit code 0
  warn cache-control: max-age=600
members/cache_unsaid: exit code 0
  warn cache-control: no such header
members/cache_two_headers: exit code 1
  fail cache-control: max-age=600, PUBLIC
members/cache_private: exit code 0
members/cache_no_cache: exit code 0
members/cache_php: exit code 0
