--TEST--
imbachat-check: a page that gives a member's token to a stranger
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
$look = fn(string $page, array $env = [], array $more = []) => faults(
    $page,
    $sites->url('strangers'),
    ['--page', "$sites->address/strangers/$page", ...$more],
    $env + ['IMBACHAT_SECRET_KEY' => SECRET_KEY, 'IMBACHAT_COOKIE' => 'session=1'],
);
foreach ([
    'right', 'sign-in', 'down-for-guests', 'everybody', 'comment', 'guest-account', 'each-a-user', 'other-key',
    'button',
] as $page) {
    $look($page);
}
echo "Without a cookie\n";
foreach (['right', 'everybody', 'guest-account'] as $page) {
    $look($page, ['IMBACHAT_COOKIE' => '']);
}
echo "Without the key\n";
$look('everybody', ['IMBACHAT_SECRET_KEY' => '']);
$look('guest-account', ['IMBACHAT_SECRET_KEY' => '']);
echo "With --user\n";
$look('right', [], ['--user', '1']);
$look('other-member', [], ['--user', '1']);
$look('two-members', [], ['--user', '1']);
$look('other-member', ['IMBACHAT_SECRET_KEY' => ''], ['--user', '1']);
$look('other-member');
$look('two-members');
?>
--EXPECT--
right: exit code 0
sign-in: exit code 0
down-for-guests: exit code 0
everybody: exit code 1
  fail visitor: status 200, with a token for user 1
comment: exit code 1
  fail visitor: status 200, with a token for user 1
guest-account: exit code 0
each-a-user: exit code 0
  warn visitor: status 200, with a token for user 2, then for user 7
other-key: exit code 1
  fail token: the signature does not match this Secret key
button: exit code 0
Without a cookie
right: exit code 0
everybody: exit code 1
  fail visitor: status 200, with a token for user 1
guest-account: exit code 0
Without the key
everybody: exit code 1
  fail visitor: status 200, with a token for user 1
guest-account: exit code 0
With --user
right: exit code 0
other-member: exit code 1
  fail token: for user 2, but the cookie is that of user 1
two-members: exit code 1
  fail token: for user 2, but the cookie is that of user 1
other-member: exit code 1
  fail token: for user 2, but the cookie is that of user 1
other-member: exit code 0
two-members: exit code 1
  fail token: for user 2, beside one for user 1
