--TEST--
imbachat-check: users in a body that clients misread
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (
    [
        ...member_sites('charset'), 'lines', 'glued', 'one_user', 'cut_off', 'too_short', 'stops_inside',
        'ids_with_blanks',
        'ids_with_zeros', 'created', 'partial', 'refused_with_users',
    ] as $site
) {
    $sites->advice("members/$site");
}
$sites->advice('members/ids_like_007', ['--ids', '007']);
$sites->advice('no_exit_after_error');
$sites->advice('no_exit');
$sites->advice('wrong_without_exit');
?>
--EXPECTF--
members/charset_of_utf8: exit code 1
  content-type: application/json; charset=windows-1251
    The body is UTF-8, and the header says something else, so that letters are misread. JSON needs no charset: send application/json alone. Look for header(), default_charset in php.ini, and AddDefaultCharset or charset in the web server.
members/charset_misspelt: exit code 1
  content-type: application/json; charset=utf8
    The name of this charset is utf-8. JSON needs none: send application/json alone.
members/charset_right: exit code 0
members/lines: exit code 1
  json: one object after the other, without a list
    The chat expects one list. Collect the users in an array, and print it once, at the end:
echo json_encode($users);
members/glued: exit code 1
  json: one object after the other, without a list
    The chat expects one list. Collect the users in an array, and print it once, at the end:
echo json_encode($users);
members/one_user: exit code 1
  list: an object with user_id, name, avatar_url
    This is one user without a list around. Print a list, also of one: json_encode([$user]).
members/cut_off: exit code 1
  json: a list that ends in the middle, after 90 bytes
    The Content-Length header is too small, and a client reads no further. Remove the header, which the web server sets, or use strlen(): mb_strlen() counts letters and not bytes.
members/too_short: exit code 1
  right-credentials: no response: %s
    The body is shorter than its Content-Length header says. Did the script end too early, or is the header computed from something else? Remove the header; the web server sets it.
members/stops_inside: exit code 1
  json: a list that ends in the middle, after 101 bytes
    The script stopped while it printed. See the site's error log; look for memory_limit and max_execution_time, and print the list at once.
members/ids_with_blanks: exit code 1
  user-id: a number in quotes, with blanks or zeros, " 1", in object 0 (from 0)
    Send it as a number, (int) $row['user_id']. Database drivers return strings.
members/ids_with_zeros: exit code 1
  user-id: a number in quotes, with blanks or zeros, "001", in object 0 (from 0)
    Send it as a number, (int) $row['user_id']. Database drivers return strings.
members/created: exit code 1
  right-credentials: status 201 and 2 users
    The users are right, and the status is not: the chat expects 200. Look for http_response_code() in the script, or for what changes the status in front of it.
members/partial: exit code 1
  right-credentials: status 206 and 2 users
    The users are right, and the status is not: the chat expects 200. Look for http_response_code() in the script, or for what changes the status in front of it.
members/refused_with_users: exit code 1
  right-credentials: status 401 and 2 users
    The users come, but with the status of an error, and a client reads no further. Set the status only where the credentials are wrong, and end the script there.
members/ids_like_007: exit code 0
no_exit_after_error: exit code 1
  no-credentials: status 401: {"code":401,"version":1,"error":"Authenticate required!","debug":""}[{"user_id":1,"name":"Ann","avatar_url":false},{"user_id":2,"name":"\u04...
    Anyone can read your members. The script goes on after the refusal. End it there with exit, as imbachat_require_auth() does.
no_exit: exit code 1
  no-credentials: status 401 and 2 users
    Anyone can read your members. The script goes on after the refusal. End it there with exit, as imbachat_require_auth() does.
wrong_without_exit: exit code 1
  wrong-password: status 401 and 2 users
    The script goes on after the refusal. End it there with exit, as imbachat_require_auth() does.
  wrong-login: status 401 and 2 users
    The script goes on after the refusal. End it there with exit, as imbachat_require_auth() does.
  look-alikes: status 401 and 2 users
    The script goes on after the refusal. End it there with exit, as imbachat_require_auth() does.
  empty-credentials: status 401 and 2 users
    The script goes on after the refusal. End it there with exit, as imbachat_require_auth() does.
