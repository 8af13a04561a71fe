--TEST--
imbachat-check: who is let in and who is not
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach ([
    'no_check', 'open_without_credentials', 'sign_in_page', 'forbidden', 'no_www_authenticate', 'bearer',
    'broken_refusal', 'any_password', 'case_of_password', 'any_login', 'empty_let_in', 'unconfigured',
    'blocks_after_five',
] as $site) {
    ob_start();
    $sites->faults($site);
    echo preg_replace('~ in /.*~', '', ob_get_clean());
}
?>
--EXPECT--
no_check: exit code 1
  fail no-credentials: status 200 and 2 users
open_without_credentials: exit code 1
  fail no-credentials: status 200 and 2 users
sign_in_page: exit code 1
  fail no-credentials: status 302 to /sign-in
forbidden: exit code 1
  fail no-credentials: status 403: {"code":403}
no_www_authenticate: exit code 1
  fail www-authenticate: no such header
bearer: exit code 1
  fail www-authenticate: Bearer
broken_refusal: exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
any_password: exit code 1
  fail wrong-password: status 200 and 2 users
case_of_password: exit code 1
  fail wrong-password: status 200 and 2 users
any_login: exit code 1
  fail wrong-login: status 200 and 2 users
empty_let_in: exit code 1
  fail empty-credentials: status 200 and 2 users
unconfigured: exit code 1
  fail empty-credentials: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
blocks_after_five: exit code 0
  warn wrong-password: status 429 and an empty body
