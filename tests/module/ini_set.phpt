--TEST--
imbachat: ini_set() and ini_restore() of every setting
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=from the start
--FILE--
<?php
foreach (['dev_id', 'login', 'password', 'secret_key', 'base_url'] as $name) {
    $before = ini_get("imbachat.$name");
    var_dump(ini_set("imbachat.$name", "changed $name") === $before, ini_get("imbachat.$name") === "changed $name");
    ini_restore("imbachat.$name");
    var_dump(ini_get("imbachat.$name") === $before);
}
var_dump(ini_get('imbachat.secret_key'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
string(14) "from the start"
