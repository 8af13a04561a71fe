--TEST--
imbachat-check: a token that is signed with what php.ini makes of a key without quotes
--EXTENSIONS--
imbachat
curl
dom
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['kT9fX2wQ;7mB&x', ''] as $key) {
    echo $key === '' ? "Without the key\n" : "With the key\n";
    foreach (['empty-key', 'key-0', 'key-7', 'key-cut', 'key-whole'] as $page) {
        $secrets = ['IMBACHAT_SECRET_KEY' => $key, 'IMBACHAT_COOKIE' => 'session=1'];
        faults($page, $sites->url('pages'), ['--page', "$sites->address/pages/$page"], $secrets);
    }
}
?>
--EXPECT--
With the key
empty-key: exit code 1
  fail token: signed not with the Secret key, but with an empty one
key-0: exit code 1
  fail token: signed not with the Secret key, but with "0"
key-7: exit code 1
  fail token: signed not with the Secret key, but with "7"
key-cut: exit code 1
  fail token: signed not with the Secret key, but with what php.ini makes of it without quotes
key-whole: exit code 0
Without the key
empty-key: exit code 1
  fail token: signed not with the Secret key, but with an empty one
key-0: exit code 1
  fail token: signed not with the Secret key, but with "0"
key-7: exit code 1
  fail token: signed not with the Secret key, but with "7"
key-cut: exit code 0
key-whole: exit code 0
