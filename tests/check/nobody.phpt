--TEST--
imbachat-check: no list if nobody is found
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['nothing', 'null', 'page', 'code', 'breaks', 'warns'] as $answer) {
    $sites->faults("nobody/$answer");
}
?>
--EXPECT--
nobody/nothing: exit code 1
  fail unknown-id: status 200 and an empty body
  fail empty-list: status 200 and an empty body
  fail letters: status 200 and an empty body
  fail quote: status 200 and an empty body
nobody/null: exit code 1
  fail unknown-id: status 200: null
  fail empty-list: status 200: null
  fail letters: status 200: null
  fail quote: status 200: null
nobody/page: exit code 1
  fail unknown-id: status 200: No users
  fail empty-list: status 200: No users
  fail letters: status 200: No users
  fail quote: status 200: No users
nobody/code: exit code 1
  fail unknown-id: status 200: {"code":404,"error":"Not found"}
  fail empty-list: status 200: {"code":404,"error":"Not found"}
  fail letters: status 200: {"code":404,"error":"Not found"}
  fail quote: status 200: {"code":404,"error":"Not found"}
nobody/breaks: exit code 1
  fail unknown-id: status 200: Fatal error: Uncaught TypeError: implode(): Argument #2 must be of type ?array, string given
  fail empty-list: status 200: Fatal error: Uncaught TypeError: implode(): Argument #2 must be of type ?array, string given
  fail letters: status 200: Fatal error: Uncaught TypeError: implode(): Argument #2 must be of type ?array, string given
  fail quote: status 200: Fatal error: Uncaught TypeError: implode(): Argument #2 must be of type ?array, string given
nobody/warns: exit code 1
  fail unknown-id: status 200 and 0 users
  fail empty-list: status 200 and 0 users
  fail letters: status 200 and 0 users
  fail quote: status 200 and 0 users
