--TEST--
imbachat-check: a script that reads the credentials from the query and not from the header
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$sites->advice('query');
$url = fn(string $site) => "$sites->address/$site/users?login=" . LOGIN . '&password=' . rawurlencode(PASSWORD)
    . '&user_ids={ids}';
faults('in the address', $url('query'));
faults('in the address, and not read', $url('no_check'));
faults('in the address, and checked in the header', $url('right'));
?>
--EXPECT--
query: exit code 1
  right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Likely causes, the most likely first: 1. The login or password differs between the account and the site. 2. The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: phpinfo() on a page lists its files. 3. The script reads the login and password from the query ($_GET) or a form. The chat sends them in the Authorization header. 4. An Apache behind this server does not pass the header on. This line in .htaccess mends that:
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
in the address: exit code 1
  fail no-credentials: status 200 and 2 users, because of the credentials in the address
in the address, and not read: exit code 1
  fail no-credentials: status 200 and 2 users
in the address, and checked in the header: exit code 0
