--TEST--
imbachat-check: a Content Security Policy that blocks the widget
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
$code = 'imbachatWidget({});';
$hash = base64_encode(hash('sha256', $code, true));
$page = fn(string $nonce = '', string $head = '') => "<!doctype html><html><head>$head</head><body><script$nonce>$code"
    . "</script><script async src=\"https://imbachat.com/imbachat/v1/1/widget\"$nonce></script></body></html>";
$look = fn(string $policy, string ...$more) => $sites->show($policy, $page(), [
    "Content-Security-Policy: $policy",
    ...$more,
]);
$all = "https://imbachat.com 'unsafe-inline'";
echo "Right\n";
$look("script-src $all");
$look("script-src 'self'; script-src-elem *.imbachat.com imbachat.com 'Unsafe-Inline'");
$look("default-src https: 'unsafe-inline'; script-src-attr 'none'");
$look("script-src https://imbachat.com/imbachat/ 'sha256-$hash'");
$look("img-src *; object-src 'none'; base-uri 'self'");
$look("frame-ancestors 'none', script-src $all");
$look("default-src 'self'; script-src $all; connect-src https://api.imbachat.com; frame-src *.imbachat.com; "
    . 'img-src * data:');
$sites->show('only reports', $page(), ["Content-Security-Policy-Report-Only: default-src 'none'"]);
$sites->show(
    '<meta> in the body',
    $page() . "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
);
echo "Wrong\n";
$look("default-src 'self'");
$look("script-src 'self' 'unsafe-inline'");
$look("script-src https://imbachat.com");
$look("script-src 'none'");
$look("script-src https://imbachat.com/other/ 'unsafe-inline'");
$look("script-src https://imbachat.com:8443 'unsafe-inline'");
$look("script-src *.imbachat.com 'unsafe-inline'");
$look("script-src https://imbachat.com 'unsafe-inline' 'sha256-AAAA'");
$look("script-src 'strict-dynamic' https: 'unsafe-inline'");
$look("script-src $all; script-src-elem 'self'");
$look("script-src $all, script-src 'self' 'unsafe-inline'");
$look("script-src $all", "Content-Security-Policy: default-src https:");
$look("sandbox allow-forms");
$sites->show('<meta>', $page('', "<meta http-equiv='content-security-policy' content=\"script-src 'self'\">"));
echo "Perhaps wrong\n";
$look("default-src 'self'; script-src $all");
$look("script-src $all; connect-src 'self'");
$look("script-src $all; child-src 'none'");
?>
--EXPECT--
Right
script-src https://imbachat.com 'unsafe-inline': exit code 0
script-src 'self'; script-src-elem *.imbachat.com imbachat.com 'Unsafe-Inline': exit code 0
default-src https: 'unsafe-inline'; script-src-attr 'none': exit code 0
script-src https://imbachat.com/imbachat/ 'sha256-P+X7LhAaHoChQUbY/q2n6EGa37pFCI590PLrCQyrjqg=': exit code 0
img-src *; object-src 'none'; base-uri 'self': exit code 0
frame-ancestors 'none', script-src https://imbachat.com 'unsafe-inline': exit code 0
default-src 'self'; script-src https://imbachat.com 'unsafe-inline'; connect-src https://api.imbachat.com; frame-src *.imbachat.com; img-src * data:: exit code 0
only reports: exit code 0
<meta> in the body: exit code 0
Wrong
default-src 'self': exit code 1
  fail policy: default-src (header) blocks the widget's script and the inline script that loads it
script-src 'self' 'unsafe-inline': exit code 1
  fail policy: script-src (header) blocks the widget's script
script-src https://imbachat.com: exit code 1
  fail policy: script-src (header) blocks the inline script that loads it
script-src 'none': exit code 1
  fail policy: script-src (header) blocks the widget's script and the inline script that loads it
script-src https://imbachat.com/other/ 'unsafe-inline': exit code 1
  fail policy: script-src (header) blocks the widget's script
script-src https://imbachat.com:8443 'unsafe-inline': exit code 1
  fail policy: script-src (header) blocks the widget's script
script-src *.imbachat.com 'unsafe-inline': exit code 1
  fail policy: script-src (header) blocks the widget's script
script-src https://imbachat.com 'unsafe-inline' 'sha256-AAAA': exit code 1
  fail policy: script-src (header) blocks the inline script that loads it
script-src 'strict-dynamic' https: 'unsafe-inline': exit code 1
  fail policy: script-src (header) blocks the widget's script and the inline script that loads it
script-src https://imbachat.com 'unsafe-inline'; script-src-elem 'self': exit code 1
  fail policy: script-src-elem (header) blocks the widget's script and the inline script that loads it
script-src https://imbachat.com 'unsafe-inline', script-src 'self' 'unsafe-inline': exit code 1
  fail policy: script-src (header) blocks the widget's script
script-src https://imbachat.com 'unsafe-inline': exit code 1
  fail policy: default-src (header) blocks the inline script that loads it
sandbox allow-forms: exit code 1
  fail policy: sandbox (header) blocks all scripts
<meta>: exit code 1
  fail policy: script-src (<meta>) blocks the widget's script and the inline script that loads it
Perhaps wrong
default-src 'self'; script-src https://imbachat.com 'unsafe-inline': exit code 0
  warn policy: default-src (header) does not allow https://imbachat.com as connect-src
script-src https://imbachat.com 'unsafe-inline'; connect-src 'self': exit code 0
  warn policy: connect-src (header) does not allow https://imbachat.com as connect-src
script-src https://imbachat.com 'unsafe-inline'; child-src 'none': exit code 0
  warn policy: child-src (header) does not allow https://imbachat.com as frame-src
