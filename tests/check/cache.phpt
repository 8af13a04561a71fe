--TEST--
imbachat-check: a cache that serves the authenticated response to anyone
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$sites->faults('page_cache');
?>
--EXPECT--
page_cache: exit code 1
  fail cache: status 200 and 2 users
