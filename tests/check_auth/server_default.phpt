--TEST--
imbachat_check_auth(): null means $_SERVER, even if the script never uses it
--EXTENSIONS--
imbachat
--ENV--
HTTP_AUTHORIZATION=Basic cm9vdDphYmM=
--INI--
variables_order=EGPCS
auto_globals_jit=1
--FILE--
<?php
var_dump(
    imbachat_check_auth('root', 'abc'),
    imbachat_check_auth('root', 'abc', null),
    imbachat_check_auth('root', 'other'),
);
var_dump(imbachat_check_auth('root', 'abc', [])); // an empty array is a request without credentials
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(false)
