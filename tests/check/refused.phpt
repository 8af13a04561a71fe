--TEST--
imbachat-check: the likely causes of a refusal, with what the server does taken into account
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['nginx', 'Caddy', 'LiteSpeed', 'Apache', 'Microsoft-IIS', 'cloudflare'] as $server) {
    $sites->advice("stripped_by_somebody/$server");
}
$sites->advice('other_password');
// What php.ini cuts or changes without quotes, and what it does not.
$sites->advice('other_password', ['--login', 'Root'], ['IMBACHAT_PASSWORD' => 'kT9&fX2wQ7mB']);
$sites->advice('other_password', [], ['IMBACHAT_PASSWORD' => 'kT9-fX2wQ7mB']);
?>
--EXPECT--
stripped_by_somebody/nginx: exit code 1
  right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. nginx passes the header on, unless a fastcgi_param or proxy_set_header empties it. Behind nginx, as with Plesk and other panels, an Apache may drop it: see "Apache with PHP-FPM" in docs/deploying.md.
stripped_by_somebody/Caddy: exit code 1
  right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. Caddy passes the header on, unless header_up removes it.
stripped_by_somebody/LiteSpeed: exit code 1
  authorization: status 401 with the right credentials, the same as without, from LiteSpeed
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. LiteSpeed does not pass the header on to PHP. Add these lines to .htaccess:
RewriteEngine On
RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
stripped_by_somebody/Apache: exit code 1
  authorization: status 401 with the right credentials, the same as without, from Apache
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. Apache does not pass the header to PHP as CGI, FastCGI or FPM. Let the script also read REDIRECT_HTTP_AUTHORIZATION and REDIRECT_REDIRECT_HTTP_AUTHORIZATION, as imbachat_require_auth() does, and add this line to .htaccess:
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
stripped_by_somebody/Microsoft-IIS: exit code 1
  right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. IIS passes the header on only if its own Basic Authentication is disabled for this address.
stripped_by_somebody/cloudflare: exit code 1
  right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. An Apache behind this server does not pass the header on. This line in .htaccess mends that:
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
other_password: exit code 1
  right-credentials: status 401: {"code":401,"error":"Wrong password"}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files.
other_password: exit code 1
  right-credentials: status 401: {"code":401,"error":"Wrong password"}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. In php.ini, put this password in quotes: without, it is cut or changed. The documented script never accepts a login with capital letters; imbachat_require_auth() does. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files.
other_password: exit code 1
  right-credentials: status 401: {"code":401,"error":"Wrong password"}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files.
