--TEST--
imbachat-check: a short cookie is not a secret, and hidden text is not hidden twice
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
// The address is shown whole, and the one long value is not.
$url = $sites->url('right');
$cookie = 'PHPSESSID=0a1b2c3d4e; lang=en; consent=1';
foreach ([[], ['--json']] as $form) {
    [, $output] = imbachat_check(
        [$url, '--login', LOGIN, '--requests', '0', '--page', "$sites->address/echoes_page/broken-page", ...$form],
        ['IMBACHAT_PASSWORD' => PASSWORD, 'IMBACHAT_COOKIE' => $cookie],
    );
    var_dump(
        $form ? json_decode($output)->url === $url : str_contains($output, ": $url\n"),
        str_contains($output, '0a1b2c3d4e'),
    );
    preg_match('/Warning: .*/', $output, $match);
    echo substr($match[0], 0, 20), "\n";
}

// Values that are in "(secret)" or in one another, and a long refusal that holds nothing else.
foreach (['s=e; e=s; c=1; t=c', 'a=secret; b=(secret; c=secret); d=ecret)'] as $cookie) {
    $sites->faults(
        'long_refusal',
        ['--page', "$sites->address/echoes_page/broken-page"],
        ['IMBACHAT_COOKIE' => $cookie],
    );
}
// As WordPress encodes its own, and without the blank that browsers put between two.
$cookie = 'wordpress_logged_in=admin%7C1795867518%7CGtN3lwf7gHh5jQQc;PHPSESSID=0a1b2c3d4e%2Bx';
$sites->faults(
    'long_refusal',
    ['--page', "$sites->address/echoes_page/broken-decoded"],
    ['IMBACHAT_COOKIE' => $cookie],
);
?>
--EXPECT--
bool(true)
bool(false)
Warning: (secret) th
bool(true)
bool(false)
Warning: (secret) th
long_refusal: exit code 1
  fail page: status 500: Warning: (secret) the-key-of-the-widget-0123456789 (token) A page Hello
long_refusal: exit code 1
  fail page: status 500: Warning: (secret) the-key-of-the-widget-0123456789 (token) A page Hello
long_refusal: exit code 1
  fail page: status 500: Warning: (secret) / (secret) the-key-of-the-widget-0123456789 (token) A page Hello
