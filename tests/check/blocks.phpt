--TEST--
imbachat-check: a site that blocks after wrong passwords is named once
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$sites->advice('blocks_the_address', ['--page', "$sites->address/blocks_the_address/page"]);
$sites->advice('blocks_at_the_end');
$sites->advice('blocks_with_429');
$sites->advice('blocks_after_five');
$sites->faults('wrong_is_403');
?>
--EXPECT--
blocks_the_address: exit code 1
  wrong-login: status 403: blocked
    The site limits wrong passwords, and these checks send some. That is good; run this again later, or exempt this machine.
blocks_at_the_end: exit code 1
  empty-credentials: status 403: blocked, then also with the right credentials
    The site limits wrong passwords, and these checks send some. That is good; run this again later, or exempt this machine.
blocks_with_429: exit code 1
  wrong-login: status 429: blocked
    The site limits wrong passwords, and these checks send some. That is good; run this again later, or exempt this machine.
blocks_after_five: exit code 0
  wrong-password: status 429 and an empty body
    The site limits wrong passwords, and these checks send some. That is good; run this again later, or exempt this machine.
wrong_is_403: exit code 1
  fail wrong-password: status 403 and an empty body
  fail wrong-login: status 403 and an empty body
  fail unquoted: status 403 and an empty body
  fail look-alikes: status 403 and an empty body
  fail empty-credentials: status 403 and an empty body
