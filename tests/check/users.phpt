--TEST--
imbachat-check: wrong users
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
    'no_user_id', 'text_ids', 'null_id', 'no_name', 'null_name', 'number_name', 'empty_name', 'everybody',
    'other_parameter', 'first_only', 'twice', 'unknown_as_null', 'unknown_as_guest', 'unknown_is_404', 'everything',
] as $site) {
    $sites->faults($site);
}
?>
--EXPECT--
no_user_id: exit code 1
  fail user-id: nothing in object 0 (from 0), but id
text_ids: exit code 1
  fail user-id: a number in quotes in object 0 (from 0)
null_id: exit code 1
  fail user-id: null in object 0 (from 0)
no_name: exit code 1
  fail name: nothing in object 0 (from 0)
null_name: exit code 1
  fail name: null in object 1 (from 0)
number_name: exit code 1
  fail name: int in object 0 (from 0)
empty_name: exit code 1
  fail name: blank in each of 2
everybody: exit code 1
  fail asked-ids: also 7
other_parameter: exit code 1
  fail asked-ids: nobody
first_only: exit code 1
  fail asked-ids: 1, and not 2, which is returned if requested alone
twice: exit code 1
  fail asked-ids: 2 more than once
unknown_as_null: exit code 1
  fail unknown-id: status 200 and 1 user
unknown_as_guest: exit code 1
  fail unknown-id: status 200 and 1 user
unknown_is_404: exit code 1
  fail unknown-id: status 404 and 0 users
everything: exit code 0
  warn private-fields: email, pw, contact, old
