--TEST--
imbachat-check: the widget and its token on a page
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
$look = fn(string $page, array $env = []) => faults(
    $page,
    $sites->url('pages'),
    ['--page', "$sites->address/pages/$page"],
    $env + ['IMBACHAT_SECRET_KEY' => SECRET_KEY, 'IMBACHAT_COOKIE' => 'session=1234'],
);
foreach ([
    'right', 'guest', 'no-widget', 'placeholder', 'other-key', 'empty-key', 'unsigned', 'no-token', 'nobody',
    'somebody-else', 'expired', 'no-exp', 'for-a-year', 'exp-in-milliseconds', 'clock', 'cached',
    'other-tokens', 'other-users', 'user-after', 'packed', 'packed-otherwise', 'long', 'for-members', 'gone',
] as $page) {
    ob_start();
    $look($page, in_array($page, ['guest', 'cached', 'for-members'], true) ? ['IMBACHAT_COOKIE' => ''] : []);
    echo preg_replace(['/(expired 9|720)\d/', '/(unencoding): .*/'], ['$1#', '$1'], ob_get_clean());
}
$look('for-members');
$look('guest');
$look('other-key', ['IMBACHAT_SECRET_KEY' => '']);
[, $output] = imbachat_check(
    [$sites->url('pages'), '--login', LOGIN, '--requests', '0', '--page', "$sites->address/pages/long"],
    ['IMBACHAT_PASSWORD' => PASSWORD, 'IMBACHAT_COOKIE' => 'session=1234'],
);
echo implode("\n", preg_grep('/^skip.*MiB/', explode("\n", $output))), "\n";
?>
--EXPECT--
right: exit code 0
guest: exit code 0
no-widget: exit code 1
  fail widget: where no browser runs it
placeholder: exit code 1
  fail widget: https://imbachat.com/imbachat/v1/DEV_ID/widget
other-key: exit code 1
  fail token: the signature does not match this Secret key
empty-key: exit code 1
  fail token: signed not with the Secret key, but with an empty one
unsigned: exit code 1
  fail token: its header does not say HS256
no-token: exit code 1
  fail token: not a token
nobody: exit code 1
  fail token: it has no user
somebody-else: exit code 1
  fail token: it is for user 2, but the page is for 1
expired: exit code 1
  fail token-exp: expired 9# seconds ago
no-exp: exit code 1
  fail token-exp: not a number
for-a-year: exit code 0
  warn token-exp: 8760 hours ahead
exp-in-milliseconds: exit code 0
  warn token-exp: in milliseconds
clock: exit code 1
  fail clock: 720# seconds behind
cached: exit code 0
other-tokens: exit code 0
other-users: exit code 0
user-after: exit code 1
  fail token: it is for user 2, but the page is for 1
packed: exit code 0
packed-otherwise: exit code 1
  fail page: no response: Error while processing content unencoding
long: exit code 0
for-members: exit code 1
  fail page: status 302 to /sign-in
gone: exit code 1
  fail page: status 404 and an empty body
for-members: exit code 0
guest: exit code 1
  fail token: no token on the page, though IMBACHAT_COOKIE was sent
other-key: exit code 0
skip  The widget's script     not in the first 1 MiB of the page; the rest is not read
skip  The page's policy       not in the first 1 MiB of the page; the rest is not read
skip  The token               not in the first 1 MiB of the page; the rest is not read
skip  The token's exp         not in the first 1 MiB of the page; the rest is not read
skip  A visitor               not in the first 1 MiB of the page; the rest is not read
skip  The page's cache        not in the first 1 MiB of the page; the rest is not read
