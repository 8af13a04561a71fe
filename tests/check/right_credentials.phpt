--TEST--
imbachat-check: the right credentials are rejected, and why
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['other_password', 'stripped_by_apache', 'stripped_by_somebody', 'breaks_when_right', 'empty_both'] as $site) {
    $sites->faults($site);
}
[, $output] = imbachat_check([$sites->url('stripped_by_apache'), '--login', LOGIN], ['IMBACHAT_PASSWORD' => PASSWORD]);
echo preg_match('/add this line to .htaccess:\s+(.*)/', $output, $match) ? $match[1] : $output, "\n";
echo preg_match("/read (REDIRECT_\\S+) and (REDIRECT_REDIRECT_\\S+),/", $output, $match)
    ? "$match[1] $match[2]" : $output;
?>
--EXPECT--
other_password: exit code 1
  fail right-credentials: status 401: {"code":401,"error":"Wrong password"}
stripped_by_apache: exit code 1
  fail authorization: status 401 with the right credentials, the same as without, from Apache/2.4.57 (Debian)
stripped_by_somebody: exit code 1
  fail right-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
breaks_when_right: exit code 1
  fail right-credentials: status 500 and an empty body
empty_both: exit code 1
  fail content-type: text/html; charset=UTF-8
  fail json: an empty body
SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1
REDIRECT_HTTP_AUTHORIZATION REDIRECT_REDIRECT_HTTP_AUTHORIZATION
