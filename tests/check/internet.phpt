--TEST--
imbachat-check: an address that the chat service cannot reach, from outside or at all
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

// Nothing leaves this machine: a proxy that is not there takes every request.
$env = ['IMBACHAT_PASSWORD' => PASSWORD, 'http_proxy' => 'http://127.0.0.1:1', 'https_proxy' => 'http://127.0.0.1:1'];
foreach ([
    'http://127.0.0.1/{ids}', 'http://127.1/{ids}', 'http://localhost:8080/{ids}', 'http://[::1]/{ids}',
    'http://10.1.2.3/{ids}', 'https://172.16.0.1/{ids}', 'https://192.168.1.5:8443/{ids}', 'http://169.254.1.1/{ids}',
    'http://[fd00::1]/{ids}', 'http://[fe80::1]/{ids}', 'http://100.64.0.1/{ids}', 'http://0.0.0.0/{ids}',
    'https://intranet/{ids}', 'https://SITE.local/{ids}', 'https://shop.test/{ids}', 'https://db.internal./{ids}',
    'https://8.8.8.8/{ids}', 'http://8.8.8.8:80/{ids}', 'https://[2606:4700::1]/{ids}', 'https://8.8.8.8:8443/{ids}',
] as $url) {
    [, $output] = imbachat_check([$url, '--login', LOGIN, '--json'], $env);
    $check = json_decode($output, true)['checks'][0];
    echo "$check[result] $check[check]: $check[came]\n";
}
[, $output] = imbachat_check(['http://10.1.2.3/{ids}', '--login', LOGIN], $env);
echo preg_replace('/^.*skipped\n/s', '', $output);

// It fails nothing, so that a site can be checked with --strict before it is on the internet.
(new Sites())->faults('right', ['--strict']);
?>
--EXPECT--
skip internet: 127.0.0.1 is this machine; the chat service cannot reach it
skip internet: 127.1 is this machine; the chat service cannot reach it
skip internet: localhost is this machine; the chat service cannot reach it
skip internet: ::1 is this machine; the chat service cannot reach it
skip internet: 10.1.2.3 is an address of a local network; the chat service cannot reach it
skip internet: 172.16.0.1 is an address of a local network; the chat service cannot reach it
skip internet: 192.168.1.5 is an address of a local network; the chat service cannot reach it
skip internet: 169.254.1.1 is an address of a local network; the chat service cannot reach it
skip internet: fd00::1 is an address of a local network; the chat service cannot reach it
skip internet: fe80::1 is an address of a local network; the chat service cannot reach it
skip internet: 100.64.0.1 is an address of a local network; the chat service cannot reach it
skip internet: 0.0.0.0 is this machine; the chat service cannot reach it
skip internet: intranet is a name of a local network; the chat service cannot reach it
skip internet: site.local is a name of a local network; the chat service cannot reach it
skip internet: shop.test is a name of a local network; the chat service cannot reach it
skip internet: db.internal. is a name of a local network; the chat service cannot reach it
ok internet: 8.8.8.8
ok internet: 8.8.8.8
ok internet: 2606:4700::1
skip internet: port 8443, which firewalls often close to the internet

note  On the internet         10.1.2.3 is an address of a local network, which the chat service cannot reach. Enter the public address of the site in the account, and run this with that address too.
right: exit code 0
