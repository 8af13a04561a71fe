--TEST--
imbachat-check: a token or a widget in another place of the page
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
$secrets = ['IMBACHAT_SECRET_KEY' => SECRET_KEY, 'IMBACHAT_COOKIE' => 'session=1234'];
$pages = [
    'moved-attribute', 'moved-placeholder', 'added', 'added-in-parts', 'added-from-json', 'added-from-data',
    'other-added', 'variable', 'variable-other-key', 'attribute',
    'attribute-somebody-else', 'data-attribute', 'json', 'fetched', 'elsewhere', 'null', 'other-services',
];
foreach ($pages as $page) {
    faults($page, $sites->url('pages'), ['--page', "$sites->address/pages/$page"], $secrets);
}
?>
--EXPECT--
moved-attribute: exit code 0
moved-placeholder: exit code 1
  fail widget: https://imbachat.com/imbachat/v1/DEV_ID/widget
added: exit code 0
added-in-parts: exit code 0
added-from-json: exit code 0
added-from-data: exit code 0
other-added: exit code 1
  fail widget: no such script
variable: exit code 0
variable-other-key: exit code 1
  fail token: the signature does not match this Secret key
attribute: exit code 0
attribute-somebody-else: exit code 1
  fail token: it is for user 2, but the page is for 1
data-attribute: exit code 0
json: exit code 0
fetched: exit code 0
elsewhere: exit code 0
null: exit code 1
  fail token: not a token
other-services: exit code 1
  fail token: no token on the page, though IMBACHAT_COOKIE was sent
