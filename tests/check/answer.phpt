--TEST--
imbachat-check: a response that is not a list of users
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
    'no_content_type', 'other_charset', 'bom', 'notice', 'debug_bar', 'latin1', 'json_encode_failed', 'trailing_comma',
    'no_json', 'packed', 'object_with_keys', 'inside_data', 'error_with_200', 'encoded_twice', 'numbers',
] as $site) {
    ob_start();
    $sites->faults($site);
    echo preg_replace('~(key "lang").*~', '$1', ob_get_clean()) /* a path, which may be long */;
}
?>
--EXPECTF--
no_content_type: exit code 1
  fail content-type: text/html; charset=UTF-8
  warn cache-control: no such header
other_charset: exit code 1
  fail content-type: application/json; charset=windows-1251
bom: exit code 1
  fail clean: a byte order mark (EF BB BF) before it
notice: exit code 1
  fail clean: before it: Warning: Undefined array key "lang"
debug_bar: exit code 1
  fail clean: after it: <!-- [12 queries] -->
latin1: exit code 1
  fail utf-8: an invalid UTF-8 byte at position 23; it looks like ISO-8859-1
json_encode_failed: exit code 1
  fail json: an empty body
trailing_comma: exit code 1
  fail json: Syntax error%S: [{"user_id":1,"name":"Ann","avatar_url":...
no_json: exit code 1
  fail json: Syntax error%S: Fatal error: Uncaught mysqli_sql_exception: Access denied for user
packed: exit code 1
  fail json: a body compressed with gzip
object_with_keys: exit code 1
  fail list: an object with 1, 2
inside_data: exit code 1
  fail list: an object with code, data
error_with_200: exit code 1
  fail list: an object with code, error
encoded_twice: exit code 1
  fail list: a string
numbers: exit code 1
  fail list: an array of something else
