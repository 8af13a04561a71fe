--TEST--
imbachat-check: advice in the words of WordPress, October and Laravel, as told or detected
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
    'wordpress', 'wordpress_error', 'wordpress_plugin', 'wordpress_rest', 'october', 'winter', 'laravel',
    'laravel_sign_in', 'laravel_error', 'xsrf_token', 'sign_in',
] as $site) {
    $sites->advice("built_with/$site");
}
foreach ([
    'not_found' => ['--wordpress', '--october', '--laravel'],
    'firewall' => ['--wordpress', '--october', '--laravel'],
    'down' => ['--wordpress', '--october', '--laravel'],
    'no_check' => ['--wordpress', '--october', '--laravel'],
    'sign_in_page' => ['--wordpress', '--october', '--laravel'],
    'page_cache' => ['--wordpress'],
    'other_password' => ['--wordpress', '--october', '--laravel'],
    'gates/framework:with' => ['--wordpress', '--october', '--laravel'],
    'right' => ['--laravel'],
] as $site => $options) {
    foreach ($options as $option) {
        echo "$option ";
        $sites->advice($site, [$option]);
    }
}
[, $output] = imbachat_check(
    [$sites->url('right'), '--login', LOGIN, '--requests', '0', '--laravel'],
    ['IMBACHAT_PASSWORD' => PASSWORD],
);
echo $sites->plain(preg_grep('/^ok +The address/', explode("\n", $output))[3] ?? $output), "\n";
[$code, , $errors] = imbachat_check(
    [$sites->url('right'), '--login', LOGIN, '--laravel', '--wordpress'],
    ['IMBACHAT_PASSWORD' => PASSWORD],
);
echo "$code $errors";
?>
--EXPECT--
built_with/wordpress: exit code 1
  reachable: status 404: Oops, with and without credentials
    There is nothing at this address. Is the plugin ImbaChat active? Save Settings → Permalinks once, or enter the address without rewriting: /?rest_route=/imbachat/v1/getusers/{ids}
built_with/wordpress_error: exit code 1
  reachable: status 500: There has been a critical error on this website., with and without credentials
    The script ends with an error, and display_errors = 0 hides it. With define('WP_DEBUG', true) and define('WP_DEBUG_LOG', true) in wp-config.php, wp-content/debug.log says where. A likely cause: The web server's PHP does not load the extension imbachat or lacks its settings, although the shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.
built_with/wordpress_plugin: exit code 1
  reachable: status 503: {"message":"The PHP extension imbachat is not loaded."}, with and without credentials
    The web server's PHP does not load the extension imbachat. Enable it in the php.ini that phpinfo() shows there, and restart PHP.
built_with/wordpress_rest: exit code 1
  www-authenticate: no such header
    Add header('WWW-Authenticate: Basic realm="Backend"'). Without it, a client need not send its credentials.
  right-credentials: status 401: {"code":"rest_forbidden","message":"Sorry, you are not allowed to do that."}
    Likely causes, the most likely first: 1. The API login or API password under Settings → ImbaChat differs from that of the account; without the plugin, look into wp-config.php or the code. 2. A framework's firewall (such as Symfony's http_basic or Laravel's auth.basic) or a security plugin refuses, not the script. Does the script print this body? 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. An Apache behind this server does not pass the header on. This line in .htaccess mends that:
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
built_with/october: exit code 1
  reachable: status 404: Page not found, with and without credentials
    There is nothing at this address. Is the plugin in plugins/imbachat/chat, and did you run php artisan october:migrate (or winter:up)? Its page under Settings → ImbaChat shows the address.
built_with/winter: exit code 1
  reachable: status 500: Sorry, with and without credentials
    The script or the server failed. storage/logs/system.log says where.
built_with/laravel: exit code 1
  reachable: status 403: Forbidden, with and without credentials
    A middleware, a gate or a policy may refuse: put the route outside of them. Otherwise a firewall in front of the site blocks the request.
built_with/laravel_sign_in: exit code 1
  redirect: status 302 to /login
    It leads to a sign-in for people. The route is in a group with the middleware auth. Put it outside of that group, and let it check the credentials itself.
built_with/laravel_error: exit code 1
  reachable: status 500: Server Error, with and without credentials
    The script ends with an error, and display_errors = 0 hides it. storage/logs/laravel.log says where. A likely cause: The web server's PHP does not load the extension imbachat or lacks its settings, although the shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.
built_with/xsrf_token: exit code 1
  reachable: status 404: Not found, with and without credentials
    There is nothing at this address. Check for a typo, a missing rewrite rule or a script in another place.
built_with/sign_in: exit code 1
  redirect: status 302 to /sign-in?to=users
    It leads to a sign-in for people. Exempt this address from what requires that, and let the script check the credentials itself.
--wordpress not_found: exit code 1
  reachable: status 404: Not Found, with and without credentials
    There is nothing at this address. Is the plugin ImbaChat active? Save Settings → Permalinks once, or enter the address without rewriting: /?rest_route=/imbachat/v1/getusers/{ids}
--october not_found: exit code 1
  reachable: status 404: Not Found, with and without credentials
    There is nothing at this address. Is the plugin in plugins/imbachat/chat, and did you run php artisan october:migrate (or winter:up)? Its page under Settings → ImbaChat shows the address.
--laravel not_found: exit code 1
  reachable: status 404: Not Found, with and without credentials
    There is nothing at this address. Does php artisan route:list show the route? If not, run php artisan route:clear. The addresses of routes/api.php begin with /api.
--wordpress firewall: exit code 1
  reachable: status 403 and an empty body, with and without credentials
    A security plugin may block the REST API (Wordfence, Solid Security, All-In-One Security, Disable REST API): exempt /firewall/users there. Otherwise a firewall in front of the site blocks the request.
--october firewall: exit code 1
  reachable: status 403 and an empty body, with and without credentials
    Something in front of the script blocks the request: a firewall (ModSecurity, bot protection), "Require" or "deny" in the web server, or the permissions of the file.
--laravel firewall: exit code 1
  reachable: status 403 and an empty body, with and without credentials
    A middleware, a gate or a policy may refuse: put the route outside of them. Otherwise a firewall in front of the site blocks the request.
--wordpress down: exit code 1
  reachable: status 503: Back soon, with and without credentials
    The site is being updated or in maintenance. If that does not end, delete the file .maintenance in its folder.
--october down: exit code 1
  reachable: status 503: Back soon, with and without credentials
    The site may be in maintenance: run php artisan up, or end it in the settings of the backend.
--laravel down: exit code 1
  reachable: status 503: Back soon, with and without credentials
    The site may be in maintenance: run php artisan up.
--wordpress no_check: exit code 1
  no-credentials: status 200 and 2 users
    Anyone can read your members. The permission_callback of the route must check the credentials, as the plugin ImbaChat does; __return_true lets anyone in.
--october no_check: exit code 1
  no-credentials: status 200 and 2 users
    Anyone can read your members. The route must begin with imbachat_check_auth(), as those of the plugin ImbaChat do.
--laravel no_check: exit code 1
  no-credentials: status 200 and 2 users
    Anyone can read your members. Begin the route with imbachat_check_auth(server: $request->server->all()), and return status 401 if that is false.
--wordpress sign_in_page: exit code 1
  no-credentials: status 302 to /sign-in
    The site redirects visitors to a sign-in page, and the chat too. A plugin such as Force Login does this. Exempt /sign_in_page/users in its settings.
--october sign_in_page: exit code 1
  no-credentials: status 302 to /sign-in
    The site redirects visitors to a sign-in page, and the chat too. Put the route outside of what requires a sign-in.
--laravel sign_in_page: exit code 1
  no-credentials: status 302 to /sign-in
    The site redirects visitors to a sign-in page, and the chat too. The route is in a group with the middleware auth. Put it outside of that group, and let it check the credentials itself.
--wordpress page_cache: exit code 1
  cache: status 200 and 2 users
    A cache responds, so anyone can read what the chat has requested. Send header('Cache-Control: no-store'). In the settings of the cache plugin (WP Super Cache, W3 Total Cache, LiteSpeed Cache), exclude /page_cache/users.
--wordpress other_password: exit code 1
  right-credentials: status 401: {"code":401,"error":"Wrong password"}
    The API login or API password under Settings → ImbaChat differs from that of the account; without the plugin, look into wp-config.php or the code.
--october other_password: exit code 1
  right-credentials: status 401: {"code":401,"error":"Wrong password"}
    The API login or API password under Settings → ImbaChat in the backend differs from that of the account. An empty field means the php.ini setting.
--laravel other_password: exit code 1
  right-credentials: status 401: {"code":401,"error":"Wrong password"}
    The login or password in .env differs from that of the account, or is not read: put quotes around a value with # or blanks, let config/services.php read it, and run php artisan config:clear.
--wordpress gates/framework:with: exit code 1
  right-credentials: status 401 and an empty body (WWW-Authenticate: Basic realm="Members")
    Requests with credentials, right or wrong, are refused by something other than the script: a framework's firewall (such as Symfony's http_basic), a security plugin or the web server reads the header first. A security plugin or the application passwords of WordPress refuse the request before the plugin ImbaChat sees it. This code in wp-content/mu-plugins/imbachat.php lets the address through:
<?php
add_filter('rest_authentication_errors', fn($error) =>
    str_contains($_SERVER['REQUEST_URI'], '/imbachat/') ? true : $error, 999);
--october gates/framework:with: exit code 1
  right-credentials: status 401 and an empty body (WWW-Authenticate: Basic realm="Members")
    Requests with credentials, right or wrong, are refused by something other than the script: a framework's firewall (such as Symfony's http_basic), a security plugin or the web server reads the header first. Another plugin or a middleware refuses before the plugin ImbaChat sees the request. Exempt /gates/framework:with/users.
--laravel gates/framework:with: exit code 1
  right-credentials: status 401 and an empty body (WWW-Authenticate: Basic realm="Members")
    Requests with credentials, right or wrong, are refused by something other than the script: a framework's firewall (such as Symfony's http_basic), a security plugin or the web server reads the header first. A middleware such as auth, auth.basic or auth:sanctum refuses before the route runs. Put the route outside of its group, or exempt it:
Route::get(…)->withoutMiddleware(['auth', 'auth.basic', 'auth:sanctum']);
--laravel right: exit code 0
ok    The address             status 401 in N ms, Laravel
2 imbachat-check: Only one of --laravel and --wordpress can be given.
Try imbachat-check --help.
