--TEST--
imbachat-check: a wall in front of the script is named, and how to let the address through
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach ([
    'cloudflare', 'cloudflare_503', 'cloudflare_code', 'cloudflare_or_site', 'cloudflare_origin', 'cloudflare_access',
    'ddos_guard', 'imunify', 'imunify_page', 'sucuri', 'sucuri_block', 'imperva', 'aws', 'wordfence', 'anubis',
    'free_host', 'cookie_307', 'cookie_302', 'script', 'human',
] as $wall) {
    $sites->advice("walls/$wall");
}
?>
--EXPECT--
walls/cloudflare: exit code 1
  reachable: status 403: Enable JavaScript and cookies to continue, with and without credentials
    Cloudflare takes the request for one of a bot and answers instead of the script. In its dashboard, under Security → Security rules, add a custom rule with the action Skip and the expression below. No rule skips Bot Fight Mode of the free plan: turn that off.
starts_with(http.request.uri.path, "/walls/cloudflare/users")
walls/cloudflare_503: exit code 1
  reachable: status 503: Enable JavaScript and cookies to continue, with and without credentials
    Cloudflare takes the request for one of a bot and answers instead of the script. In its dashboard, under Security → Security rules, add a custom rule with the action Skip and the expression below. No rule skips Bot Fight Mode of the free plan: turn that off.
starts_with(http.request.uri.path, "/walls/cloudflare_503/users")
walls/cloudflare_code: exit code 1
  reachable: status 403: error code: 1020, with and without credentials
    Cloudflare takes the request for one of a bot and answers instead of the script. In its dashboard, under Security → Security rules, add a custom rule with the action Skip and the expression below. No rule skips Bot Fight Mode of the free plan: turn that off.
starts_with(http.request.uri.path, "/walls/cloudflare_code/users")
walls/cloudflare_or_site: exit code 1
  reachable: status 403: 403 Forbidden nginx, with and without credentials
    Cloudflare or the server behind it blocks the request. If the server's access log lists it, its error log says why. Otherwise: Cloudflare takes the request for one of a bot and answers instead of the script. In its dashboard, under Security → Security rules, add a custom rule with the action Skip and the expression below. No rule skips Bot Fight Mode of the free plan: turn that off.
starts_with(http.request.uri.path, "/walls/cloudflare_or_site/users")
walls/cloudflare_origin: exit code 1
  reachable: status 522: error code: 522, with and without credentials
    Cloudflare does not reach the site's own server. Is that running, and does its firewall let Cloudflare in? The number is explained in Cloudflare's documentation.
walls/cloudflare_access: exit code 1
  reachable: status 302 to https://team.cloudflareaccess.com/cdn-cgi/access/login/site.example, with and without credentials
    Cloudflare Access asks for a sign-in. In Zero Trust, under Access → Applications, add an application for the path below with a policy Bypass for everyone. The script checks the credentials itself.
/walls/cloudflare_access/users
walls/ddos_guard: exit code 1
  reachable: status 403: Checking your browser before accessing, with and without credentials
    DDoS-Guard takes the request for one of a bot and answers instead of the script. In its dashboard, turn the browser check off for /walls/ddos_guard/users, or put the addresses of the chat, which the access log shows, on the allow list.
walls/imunify: exit code 1
  reachable: status 200: {"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}, with and without credentials
    Imunify360 on the server takes the request for one of a bot and answers instead of the script. Put the addresses of the chat, which the access log shows, on its white list, or turn the anti-bot challenge off. On shared hosting, ask the hosting company to do so.
walls/imunify_page: exit code 1
  reachable: status 503: Please wait, with and without credentials
    Imunify360 or the server behind it blocks the request. If the server's access log lists it, its error log says why. Otherwise: Imunify360 on the server takes the request for one of a bot and answers instead of the script. Put the addresses of the chat, which the access log shows, on its white list, or turn the anti-bot challenge off. On shared hosting, ask the hosting company to do so.
walls/sucuri: exit code 1
  reachable: status 307 to nowhere, with and without credentials
    The firewall of Sucuri takes the request for one of a bot and answers instead of the script. In its dashboard, under Settings → Access Control, allow the URL path /walls/sucuri/users.
walls/sucuri_block: exit code 1
  reachable: status 403: Access Denied, with and without credentials
    The firewall of Sucuri takes the request for one of a bot and answers instead of the script. In its dashboard, under Settings → Access Control, allow the URL path /walls/sucuri_block/users.
walls/imperva: exit code 1
  reachable: status 200: Request unsuccessful., with and without credentials
    Imperva takes the request for one of a bot and answers instead of the script. In its console, add an exception for the URL /walls/imperva/users to the bot access control.
walls/aws: exit code 1
  reachable: status 202 and an empty body, with and without credentials
    AWS WAF takes the request for one of a bot and answers instead of the script. In the web ACL, put a rule that allows the URI path /walls/aws/users before the one that challenges.
walls/wordfence: exit code 1
  reachable: status 503: Generated by Wordfence, with and without credentials
    Wordfence blocks the request. Put /walls/wordfence/users under Wordfence → Firewall → All Firewall Options → Allowlisted URLs, and look at Tools → Live Traffic for the rule.
walls/anubis: exit code 1
  reachable: status 200: <!DOCTYPE html><html><head><title>Making sure you're not a bot!</title></head><body><script id="anubis_challenge">{}</script></body></html>, with and without credentials
    Anubis takes the request for one of a bot and answers instead of the script. Put this rule first in the file of its policies:
- name: imbachat
  path_regex: ^/walls/anubis/users
  action: ALLOW
walls/free_host: exit code 1
  reachable: status 200: <html><body><script type="text/javascript" src="/aes.js"></script><script>document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b));location..., with and without credentials
    The hosting company lets in only what runs a script and keeps a cookie, as browsers do and the chat does not. Ask it to exempt /walls/free_host/users, or use hosting without this test.
walls/cookie_307: exit code 1
  redirect: status 307 to /walls/cookie_307/users?user_ids=1,2,999999
    The address redirects to itself, and a client that follows it never arrives. It waits for the cookie "seen", as protections against bots do. The chat is no browser: find what sends the cookie (the hosting company, the CDN, a plugin, the script), and exempt this address from it.
walls/cookie_302: exit code 1
  redirect: status 302 to /walls/cookie_302/users?user_ids=1,2,999999
    The address redirects to itself, and a client that follows it never arrives. It waits for the cookie "seen", as protections against bots do. The chat is no browser: find what sends the cookie (the hosting company, the CDN, a plugin, the script), and exempt this address from it.
walls/script: exit code 1
  reachable: status 200: <script>document.cookie="a=b";location.reload();</script>, with and without credentials
    A protection against bots takes the request for one of a bot and answers instead of the script. It may belong to the hosting company, the CDN, the web server or a plugin. Find it and exempt /walls/script/users from it.
walls/human: exit code 1
  reachable: status 403: Verify you are human, with and without credentials
    A protection against bots takes the request for one of a bot and answers instead of the script. It may belong to the hosting company, the CDN, the web server or a plugin. Find it and exempt /walls/human/users from it.
