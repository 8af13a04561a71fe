--TEST--
imbachat-check: a password that php.ini has without quotes
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
// The account has $password, and the site what php.ini makes of it.
$look = function (string $password, string $on_site, string $site = 'configured') use ($sites): void {
    $query = http_build_query(['login' => LOGIN, 'password' => $on_site]);
    faults(
        "$password as " . ($on_site === '' ? 'nothing' : $on_site),
        "$sites->address/$site/users?$query&user_ids={ids}",
        [],
        ['IMBACHAT_PASSWORD' => $password],
    );
};
$look(PASSWORD, '0');
$look(PASSWORD, '7');
$look('kT9&fX2wQ7mB', '0', 'configured_loose');
$look('7aX^fX2wQ7mB', '7');
$look('3aX^fX2wQ7mB', '3');
$look('kT9fX2wQ;7mB', 'kT9fX2wQ');
$look('kT9fX2wQ(7mB', 'kT9fX2wQ');
$look('kT9fX2wQ(7mB', '');
echo "The login\n";
faults(
    'a&b as 0',
    "$sites->address/configured/users?login=0&password=pass-word&user_ids={ids}",
    ['--login', 'a&b'],
    ['IMBACHAT_PASSWORD' => 'pass-word'],
);
echo "Neighbours\n";
$look('kT9&fX2wQ;7mB=(^|!~)', 'kT9&fX2wQ;7mB=(^|!~)');
$look('1000', '1000');
$look('1000', '1000', 'configured_loose');
$sites->faults('any_password');
?>
--EXPECT--
pass-w0rd/ä as 0: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
pass-w0rd/ä as 7: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
kT9&fX2wQ7mB as 0: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
7aX^fX2wQ7mB as 7: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
3aX^fX2wQ7mB as 3: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
kT9fX2wQ;7mB as kT9fX2wQ: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
kT9fX2wQ(7mB as kT9fX2wQ: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
kT9fX2wQ(7mB as nothing: exit code 1
  fail empty-credentials: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
The login
a&b as 0: exit code 1
  fail unquoted: status 200 and 2 users
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
Neighbours
kT9&fX2wQ;7mB=(^|!~) as kT9&fX2wQ;7mB=(^|!~): exit code 0
1000 as 1000: exit code 0
1000 as 1000: exit code 1
  fail look-alikes: status 200 and 2 users
any_password: exit code 1
  fail wrong-password: status 200 and 2 users
