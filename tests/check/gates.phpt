--TEST--
imbachat-check: a 401 that is not the script's, who sends it, and how to let the address through
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
    'nginx', 'nginx:with', 'nginx:not_right', 'apache', 'apache_digest', 'litespeed', 'caddy', 'iis', 'symfony:with',
    'symfony_jwt', 'laravel', 'laravel_basic:with', 'wordpress', 'wordpress_password:with', 'token', 'framework:with',
    'other_realm:with', 'other_realm:right', 'other_realm',
] as $gate) {
    $sites->advice("gates/$gate");
}
?>
--EXPECT--
gates/nginx: exit code 1
  right-credentials: status 401: 401 Authorization Required nginx (WWW-Authenticate: Basic realm="Staging")
    nginx itself asks for a password (auth_basic), before PHP. If a location serves this address alone, put "auth_basic off;" into it. Where index.php answers, its location would ask again; use this, the first part in the http block and the second in place of the old auth_basic:
map $request_uri $password_for {
    default "Staging";
    ~^/gates/nginx/users off;
}
auth_basic $password_for;
gates/nginx:with: exit code 1
  right-credentials: status 401: 401 Authorization Required nginx (WWW-Authenticate: Basic realm="Staging")
    nginx itself asks for a password (auth_basic), before PHP. If a location serves this address alone, put "auth_basic off;" into it. Where index.php answers, its location would ask again; use this, the first part in the http block and the second in place of the old auth_basic:
map $request_uri $password_for {
    default "Staging";
    ~^/gates/nginx:with/users off;
}
auth_basic $password_for;
gates/nginx:not_right: exit code 1
  right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""} (WWW-Authenticate: Basic realm="Backend")
    A password in front of the script accepts these credentials, and then the script refuses them: it does not get them, or its own login or password differs. nginx itself asks for a password (auth_basic), before PHP. If a location serves this address alone, put "auth_basic off;" into it. Where index.php answers, its location would ask again; use this, the first part in the http block and the second in place of the old auth_basic:
map $request_uri $password_for {
    default "Staging";
    ~^/gates/nginx:not_right/users off;
}
auth_basic $password_for;
gates/apache: exit code 1
  right-credentials: status 401: Unauthorized This server could not verify that you are authorized to access the document requested. (WWW-Authenticate: Basic realm="Staging")
    Apache itself asks for a password (a directory password, AuthType Basic), before PHP. In .htaccess, put these lines in place of "Require valid-user":
<RequireAny>
    Require valid-user
    Require expr %{THE_REQUEST} =~ m#^GET /gates/apache/users#
</RequireAny>
gates/apache_digest: exit code 1
  www-authenticate: Digest realm="Staging", nonce="5f2b", qop="auth"
    Something other than the script answers: see the right credentials below.
  right-credentials: status 401: Unauthorized This server could not verify that you are authorized to access the document requested. (WWW-Authenticate: Digest realm="Staging", nonce="5f2b", qop="auth")
    The site asks for Digest, and the chat sends Basic. If the web server asks (in Apache, AuthType Digest), exempt /gates/apache_digest/users from that; if the script does, let it check Basic over HTTPS.
gates/litespeed: exit code 1
  right-credentials: status 401: 401 Unauthorized 401 Unauthorized (WWW-Authenticate: Basic realm="Staging")
    LiteSpeed itself asks for a password (a directory password), before PHP. Exempt /gates/litespeed/users from it in the control panel of the hosting or in WebAdmin.
gates/caddy: exit code 1
  right-credentials: status 401 and an empty body (WWW-Authenticate: Basic realm="restricted")
    Caddy itself asks for a password (basic_auth, before 2.8 basicauth), before PHP. Give that a matcher:
@password not path /gates/caddy/users*
basic_auth @password {
    …
}
gates/iis: exit code 1
  www-authenticate: Negotiate, NTLM
    Something other than the script answers: see the right credentials below.
  right-credentials: status 401 and an empty body (WWW-Authenticate: Negotiate, NTLM)
    The server asks for a Windows sign-in (NTLM, Kerberos), which the chat does not have. In IIS, enable Anonymous Authentication for /gates/iis/users, and disable the others; in Apache, put "Require all granted" into <Location "/gates/iis/users">. The script checks the credentials itself.
gates/symfony:with: exit code 1
  right-credentials: status 401 and an empty body (WWW-Authenticate: Basic realm="Secured Area")
    The firewall of Symfony answers (http_basic, or a token), before the controller. To let the address through, put this first under firewalls in config/packages/security.yaml:
imbachat: { pattern: ^/gates/symfony:with/users, security: false }
gates/symfony_jwt: exit code 1
  www-authenticate: Bearer
    Something other than the script answers: see the right credentials below.
  right-credentials: status 401: {"code":401,"message":"JWT Token not found"} (WWW-Authenticate: Bearer)
    The firewall of Symfony answers (http_basic, or a token), before the controller. To let the address through, put this first under firewalls in config/packages/security.yaml:
imbachat: { pattern: ^/gates/symfony_jwt/users, security: false }
gates/laravel: exit code 1
  www-authenticate: no such header
    Something other than the script answers: see the right credentials below.
  right-credentials: status 401: {"message":"Unauthenticated."}
    A middleware such as auth, auth.basic or auth:sanctum refuses before the route runs. Put the route outside of its group, or exempt it:
Route::get(…)->withoutMiddleware(['auth', 'auth.basic', 'auth:sanctum']);
gates/laravel_basic:with: exit code 1
  right-credentials: status 401: Unauthorized 401 (WWW-Authenticate: Basic)
    A middleware such as auth, auth.basic or auth:sanctum refuses before the route runs. Put the route outside of its group, or exempt it:
Route::get(…)->withoutMiddleware(['auth', 'auth.basic', 'auth:sanctum']);
gates/wordpress: exit code 1
  www-authenticate: no such header
    Something other than the script answers: see the right credentials below.
  right-credentials: status 401: {"code":"rest_not_logged_in","message":"You are not logged in.","data":{"status":401}}
    A security plugin or the application passwords of WordPress refuse the request before the plugin ImbaChat sees it. This code in wp-content/mu-plugins/imbachat.php lets the address through:
<?php
add_filter('rest_authentication_errors', fn($error) =>
    str_contains($_SERVER['REQUEST_URI'], '/imbachat/') ? true : $error, 999);
gates/wordpress_password:with: exit code 1
  right-credentials: status 401: {"code":"invalid_username","message":"Unknown username."}
    A security plugin or the application passwords of WordPress refuse the request before the plugin ImbaChat sees it. This code in wp-content/mu-plugins/imbachat.php lets the address through:
<?php
add_filter('rest_authentication_errors', fn($error) =>
    str_contains($_SERVER['REQUEST_URI'], '/imbachat/') ? true : $error, 999);
gates/token: exit code 1
  www-authenticate: Bearer realm="api"
    Something other than the script answers: see the right credentials below.
  right-credentials: status 401: {"error":"no_token"} (WWW-Authenticate: Bearer realm="api")
    A guard that wants a token (Bearer) answers, and the chat sends Basic. Exempt /gates/token/users from it, and let the script check the credentials itself.
gates/framework:with: exit code 1
  right-credentials: status 401 and an empty body (WWW-Authenticate: Basic realm="Members")
    Requests with credentials, right or wrong, are refused by something other than the script: a framework's firewall (such as Symfony's http_basic), a security plugin or the web server reads the header first. Exempt /gates/framework:with/users from it. In Symfony, put this first under firewalls in config/packages/security.yaml:
imbachat: { pattern: ^/gates/framework:with/users, security: false }
gates/other_realm:with: exit code 1
  right-credentials: status 401: {"error":"unauthorized"} (WWW-Authenticate: Basic realm="Intranet")
    Requests with credentials, right or wrong, are refused by something other than the script: a framework's firewall (such as Symfony's http_basic), a security plugin or the web server reads the header first. Exempt /gates/other_realm:with/users from it. In Symfony, put this first under firewalls in config/packages/security.yaml:
imbachat: { pattern: ^/gates/other_realm:with/users, security: false }
gates/other_realm:right: exit code 1
  right-credentials: status 401: {"error":"unauthorized"} (WWW-Authenticate: Basic realm="Intranet")
    Wrong credentials are refused in another way, so one check accepts these, and something after it refuses the request, such as a framework's guard. Exempt /gates/other_realm:right/users from it. In Symfony, put this first under firewalls in config/packages/security.yaml:
imbachat: { pattern: ^/gates/other_realm:right/users, security: false }
gates/other_realm: exit code 1
  right-credentials: status 401: {"error":"unauthorized"}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. A framework's firewall (such as Symfony's http_basic or Laravel's auth.basic) or a security plugin refuses, not the script. Does the script print this body? 4. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 5. An Apache behind this server does not pass the header on. This line in .htaccess mends that:
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
