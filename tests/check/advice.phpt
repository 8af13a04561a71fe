--TEST--
imbachat-check: the advice names the cause
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
    'mod_security', 'firewall', 'moves_for_ever', 'moved', 'nested', 'object_with_keys', 'jsonp', 'prefix',
    'prefix_with_comma', 'debug_bar', 'float_id', 'null_id', 'no_user_id', 'User_ID', 'utf16', 'gzip_unsaid', 'gb18030',
    'latin1', 'nested_deeply', 'display_name', 'windows1251', 'koi8', 'zlib_unsaid', 'php_code', 'mod_security_later',
] as $site) {
    $sites->advice($site);
}
?>
--EXPECTF--
mod_security: exit code 1
  reachable: status 406: Not Acceptable!, with and without credentials
    A firewall in front of the script refuses the request, as Mod_Security does with this status. Its log names the rule; exempt this address from it.
firewall: exit code 1
  reachable: status 403 and an empty body, with and without credentials
    Something in front of the script blocks the request: a firewall (ModSecurity, bot protection), "Require" or "deny" in the web server, or the permissions of the file.
moves_for_ever: exit code 1
  redirect: status 302 to /moves_for_ever/users?user_ids=1,2,999999
    The address redirects to itself, and a client that follows it never arrives. Look for a rewrite rule that also applies to its own result, or a script that waits for a cookie.
moved: exit code 1
  redirect: status 301 to /moved/users/?user_ids=1,2,999999
    Enter the final address as Users info URL, and run this again with it.
nested: exit code 1
  list: an object with users
    The list must not be inside "users". Print the list itself.
object_with_keys: exit code 1
  list: an object with 1, 2
    json_encode() turns an array with keys into an object. Use array_values().
jsonp: exit code 1
  clean: before it: show(
    This is JSONP, for a page of another site. Print the JSON alone, without the function around it.
prefix: exit code 1
  clean: before it: )]}'
    This prefix is for scripts that remove it; the chat does not. Print the JSON alone.
prefix_with_comma: exit code 1
  json: Syntax error%S: )]}', [{"user_id":1,"name":"Ann","avatar_url":false},{"user_id":2,"name":"\u0411\u043e\u0431 \ud83c\udf3b","avatar_url":false}]
    This prefix is for scripts that remove it; the chat does not. Print the JSON alone.
debug_bar: exit code 1
  clean: after it: <!-- [12 queries] -->
    Only the JSON may be printed. Look for echo, var_dump, a debug bar, or text outside <?php ?>.
float_id: exit code 1
  user-id: a number with a fraction (1.0) in object 0 (from 0)
    Send it as a number, (int) $row['user_id']. Database drivers return strings.
null_id: exit code 1
  user-id: null in object 0 (from 0)
    Send it as a number, (int) $row['user_id']. Database drivers return strings.
no_user_id: exit code 1
  user-id: nothing in object 0 (from 0), but id
    Rename this field to user_id, in lower case.
User_ID: exit code 1
  user-id: nothing in object 0 (from 0), but User_ID
    Rename this field to user_id, in lower case.
utf16: exit code 1
  utf-8: UTF-16
    Send UTF-8. Save the PHP files as "UTF-8 without BOM", and do not convert the output.
gzip_unsaid: exit code 1
  utf-8: gzip, without a Content-Encoding header
    The body is compressed without being asked for. Look for gzencode(), gzcompress() or ob_gzhandler, and compress only if Accept-Encoding allows it.
gb18030: exit code 1
  utf-8: an invalid UTF-8 byte at position 22; it looks like GB18030
    Use UTF-8 for the database connection, with one of the lines below. imbachat_users_json() replaces only the invalid bytes.
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
latin1: exit code 1
  utf-8: an invalid UTF-8 byte at position 23; it looks like ISO-8859-1
    Use UTF-8 for the database connection, with one of the lines below. imbachat_users_json() replaces only the invalid bytes.
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
nested_deeply: exit code 1
  list: an object with response
    The list must not be inside "response.users". Print the list itself.
display_name: exit code 1
  name: nothing in object 0 (from 0), but display_name
    Rename this field to name, in lower case.
windows1251: exit code 1
  utf-8: an invalid UTF-8 byte at position 22; it looks like windows-1251
    Use UTF-8 for the database connection, with one of the lines below. imbachat_users_json() replaces only the invalid bytes.
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
koi8: exit code 1
  utf-8: an invalid UTF-8 byte at position 22; it looks like KOI8-R
    Use UTF-8 for the database connection, with one of the lines below. imbachat_users_json() replaces only the invalid bytes.
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
zlib_unsaid: exit code 1
  utf-8: zlib, without a Content-Encoding header
    The body is compressed without being asked for. Look for gzencode(), gzcompress() or ob_gzhandler, and compress only if Accept-Encoding allows it.
php_code: exit code 1
  reachable: status 200 and the PHP code of the script
    The web server sends the code instead of running it, also to strangers, and any password in it with it: change those. Install PHP there, or enable it for this file.
mod_security_later: exit code 1
  right-credentials: status 406: Not Acceptable!
    A firewall in front of the script refuses the request, as Mod_Security does with this status. Its log names the rule; exempt this address from it.
