--TEST--
imbachat-check: what only looks like a private field or a broken response
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$sites->faults('may_speak');
$sites->faults('phone');
$sites->faults('hex_ids', ['--ids', md5('1')]);
$sites->faults('hex_hash', ['--ids', md5('1')]);
$sites->faults('many_avatars');
$sites->faults('many_errors');
?>
--EXPECT--
may_speak: exit code 0
phone: exit code 0
  warn private-fields: homephone
hex_ids: exit code 0
hex_hash: exit code 0
  warn private-fields: old
many_avatars: exit code 0
many_errors: exit code 1
  fail many-ids: status 200 and more than 1 MiB
