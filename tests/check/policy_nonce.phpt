--TEST--
imbachat-check: the nonce of a Content Security Policy
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
foreach (['right', 'strict', 'added', 'lacks', 'differs', 'half', 'fixed', 'fixed-meta'] as $page) {
    faults($page, $sites->url('nonces'), ['--page', "$sites->address/nonces/$page"]);
}
$sites->advice('nonces', ['--page', "$sites->address/nonces/lacks"]);
$sites->advice('nonces', ['--page', "$sites->address/nonces/none"]);
?>
--EXPECT--
right: exit code 0
strict: exit code 0
added: exit code 0
lacks: exit code 1
  fail policy: script-src (header) blocks the widget's script and the inline script that loads it
differs: exit code 1
  fail policy: script-src (header) blocks the widget's script and the inline script that loads it
half: exit code 1
  fail policy: script-src (header) blocks the widget's script
fixed: exit code 0
  warn policy: the same nonce in two responses
fixed-meta: exit code 0
  warn policy: the same nonce in two responses
nonces: exit code 1
  policy: script-src (header) blocks the widget's script and the inline script that loads it
    The scripts lack the policy's nonce. Pass it on:
echo imbachat_widget($user_id, nonce: $nonce);
nonces: exit code 1
  policy: script-src (header) blocks the widget's script and the inline script that loads it
    Make a nonce for each response, $nonce = base64_encode(random_bytes(18)), pass it to imbachat_widget(nonce: $nonce), and let the policy have:
script-src 'self' https://imbachat.com 'nonce-$nonce'
