--TEST--
imbachat-check: numbers that PHP treats as equal
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$sites->faults('loose_password', [], ['IMBACHAT_PASSWORD' => '0e462097431906509019562988736854']);
$sites->faults('loose_number', [], ['IMBACHAT_PASSWORD' => '1000']);
$sites->faults('loose_login', ['--login', '1000']);
?>
--EXPECT--
loose_password: exit code 1
  fail look-alikes: status 200 and 2 users
loose_number: exit code 1
  fail look-alikes: status 200 and 2 users
loose_login: exit code 1
  fail look-alikes: status 200 and 2 users
