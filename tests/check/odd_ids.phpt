--TEST--
imbachat-check: lists of ids that break a site
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
    'comma_breaks', 'empty_breaks', 'empty_adds_tab', 'letters_break', 'letters_are_user_1', 'quote_breaks',
    'many_break',
] as $site) {
    ob_start();
    $sites->faults($site);
    echo preg_replace('~ in /.*~', '', ob_get_clean());
}
?>
--EXPECT--
comma_breaks: exit code 1
  fail double-comma: status 500 and 2 users
empty_breaks: exit code 1
  fail empty-list: status 200: SQLSTATE[42000]: Syntax error
empty_adds_tab: exit code 1
  fail empty-list: status 200 and 0 users
letters_break: exit code 1
  fail letters: status 200: Fatal error: Uncaught DivisionByZeroError: Division by zero
letters_are_user_1: exit code 1
  fail letters: status 200 and 1 user
quote_breaks: exit code 1
  fail quote: status 400: You have an error in your SQL syntax
many_break: exit code 1
  fail many-ids: status 414 and 3 users
