--TEST--
imbachat-check: a wall in front of some requests only, and what looks like a wall and is none
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['cloudflare:none', 'script:none', 'cloudflare:wrong', 'imunify:wrong', 'cloudflare:right', 'imunify:right',
    'site_with_scripts', 'ddos_guard_site', 'forbidden', 'down'] as $wall) {
    ob_start();
    $sites->advice("walls/$wall");
    echo preg_replace('~^(    .{60}).*~m', '$1', ob_get_clean());
}
?>
--EXPECT--
walls/cloudflare:none: exit code 1
  no-credentials: status 403: Enable JavaScript and cookies to continue
    Cloudflare takes the request for one of a bot and answers in
starts_with(http.request.uri.path, "/walls/cloudflare:none/users")
walls/script:none: exit code 1
  no-credentials: status 200: <script>document.cookie="a=b";location.reload();</script>
    A protection against bots takes the request for one of a bot
walls/cloudflare:wrong: exit code 0
  wrong-password: status 403: Enable JavaScript and cookies to continue
    The site limits wrong passwords, and these checks send some.
walls/imunify:wrong: exit code 0
  wrong-password: status 200: {"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}
    The site limits wrong passwords, and these checks send some.
walls/cloudflare:right: exit code 1
  right-credentials: status 403: Enable JavaScript and cookies to continue
    Cloudflare takes the request for one of a bot and answers in
starts_with(http.request.uri.path, "/walls/cloudflare:right/users")
walls/imunify:right: exit code 1
  right-credentials: status 200: {"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}
    Imunify360 on the server takes the request for one of a bot 
walls/site_with_scripts: exit code 1
  reachable: status 200: Many goods, at good prices. Many goods, at good prices. Many goods, at good prices. Many goods, at good prices. Many goods, at good prices. ..., with and without credentials
    This is an HTML page. Is this the address of the endpoint? I
walls/ddos_guard_site: exit code 1
  reachable: status 404: Not Found, with and without credentials
    There is nothing at this address. Check for a typo, a missin
walls/forbidden: exit code 1
  reachable: status 403: 403 Forbidden nginx, with and without credentials
    Something in front of the script blocks the request: a firew
walls/down: exit code 1
  reachable: status 503: Back soon, with and without credentials
    The site is in maintenance, or the server is too busy. Its e
