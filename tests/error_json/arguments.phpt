--TEST--
imbachat_error_json(): arguments of other types
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_error_json('no number', 'e'));
throws(fn() => imbachat_error_json(401, []));
throws(fn() => imbachat_error_json(401, 'e', new stdClass()));
throws(fn() => imbachat_error_json(1e30, 'e'));
echo imbachat_error_json('401', 5, 1.5), "\n";
?>
--EXPECT--
TypeError: imbachat_error_json(): Argument #1 ($code) must be of type int, string given
TypeError: imbachat_error_json(): Argument #2 ($error) must be of type string, array given
TypeError: imbachat_error_json(): Argument #3 ($debug) must be of type string, stdClass given
TypeError: imbachat_error_json(): Argument #1 ($code) must be of type int, float given
{"code":401,"version":1,"error":"5","debug":"1.5"}
