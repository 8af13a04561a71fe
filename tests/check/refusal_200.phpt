--TEST--
imbachat-check: a refusal with status 200 lets nobody in, and the credentials are still checked
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['ok_bom', 'ok_empty', 'ok_error', 'ok_message', 'ok_page', 'ok_error_any_password', 'ok_error_stripped',
    'ok_error_with_users', 'ok_unreadable', 'ok_refusals/words', 'ok_refusals/list', 'ok_refusals/null',
    'ok_refusals/flag', 'ok_refusals/reason', 'ok_refusals/errors', 'ok_names/map', 'ok_names/user',
    'ok_names/lines'] as $site) {
    ob_start();
    $sites->advice($site);
    echo preg_replace('/\. .*|^  (www|refusal).*\n.*\n/m', '', ob_get_clean());
}
?>
--EXPECTF--
ok_bom: exit code 1
  no-credentials: status 200: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Nobody is let in, but the status is wrong
ok_empty: exit code 1
  no-credentials: status 200 and an empty body
    Nobody is let in, but the status is wrong
ok_error: exit code 1
  no-credentials: status 200: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Nobody is let in, but the status is wrong
ok_message: exit code 1
  no-credentials: status 200: {"message":"Unauthenticated."}
    Nobody is let in, but the status is wrong
ok_page: exit code 1
  no-credentials: status 200: Sign in Please sign in
    Nobody is let in, but the status is wrong
ok_error_any_password: exit code 1
  no-credentials: status 200: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Nobody is let in, but the status is wrong
  wrong-password: status 200 and 2 users
    A wrong password is accepted
  look-alikes: status 200 and 2 users
    The comparison treats numeric strings as numbers: "0e1" == "0e2" in PHP
  empty-credentials: status 200 and 2 users
    Empty credentials are accepted: the site has no login and password configured, or does not check both
ok_error_stripped: exit code 1
  no-credentials: status 200: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Nobody is let in, but the status is wrong
  right-credentials: status 200: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
    Likely causes, the most likely first: 1
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
ok_error_with_users: exit code 1
  no-credentials: status 200: {"error":false,"people":[{"id":1,"name":"Ann"}]}
    Anyone can read your members
  list: an object with error, people
    The list must not be inside "people"
ok_unreadable: exit code 1
  no-credentials: status 200: [{"id":1,"name":"Ann",}]
    Anyone can read your members
  json: Syntax error%S: [{"id":1,"name":"Ann",}]
    Write the whole body with json_encode() or imbachat_users_json().
ok_refusals/words: exit code 1
  no-credentials: status 200: Access denied
    Nobody is let in, but the status is wrong
ok_refusals/list: exit code 1
  no-credentials: status 200 and 0 users
    Nobody is let in, but the status is wrong
ok_refusals/null: exit code 1
  no-credentials: status 200: null
    Nobody is let in, but the status is wrong
ok_refusals/flag: exit code 1
  no-credentials: status 200: {"success":false}
    Nobody is let in, but the status is wrong
ok_refusals/reason: exit code 1
  no-credentials: status 200: {"status":"denied","reason":"Wrong password"}
    Nobody is let in, but the status is wrong
ok_refusals/errors: exit code 1
  no-credentials: status 200: {"errors":[{"code":"auth","detail":"Sign in first"}]}
    Nobody is let in, but the status is wrong
ok_names/map: exit code 1
  no-credentials: status 200: {"1":"Ann"}
    Anyone can read your members
  list: an object with 1
    json_encode() turns an array with keys into an object
ok_names/user: exit code 1
  no-credentials: status 200: {"id":1,"name":"Ann"}
    Anyone can read your members
  list: an object with id, name
    json_encode() turns an array with keys into an object
ok_names/lines: exit code 1
  no-credentials: status 200: 1;Ann 2;Bob
    Anyone can read your members
  json: Syntax error%S: 1;Ann 2;Bob
    Write the whole body with json_encode() or imbachat_users_json().
