--TEST--
imbachat-check: a page with a token that a cache may keep
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
foreach (['no-store', 'no-cache', 'public', 's-maxage', 'max-age', 'no-header', 'from-cache'] as $page) {
    $secrets = ['IMBACHAT_SECRET_KEY' => SECRET_KEY, 'IMBACHAT_COOKIE' => 'session=1'];
    faults($page, $sites->url('strangers'), ['--page', "$sites->address/strangers/$page"], $secrets);
}
faults('public-guest', $sites->url('strangers'), ['--page', "$sites->address/strangers/public-guest"]);
?>
--EXPECT--
no-store: exit code 0
no-cache: exit code 0
public: exit code 1
  fail page-cache: Cache-Control: public, max-age=60
s-maxage: exit code 1
  fail page-cache: Cache-Control: s-maxage=60
max-age: exit code 0
  warn page-cache: Cache-Control: max-age=60
no-header: exit code 0
  warn page-cache: no Cache-Control header
from-cache: exit code 0
  warn page-cache: Age: 30
public-guest: exit code 0
