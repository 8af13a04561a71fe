--TEST--
imbachat: phpinfo() says that a secret is too short, and shows neither it nor its length
--EXTENSIONS--
imbachat
--INI--
imbachat.password=x
imbachat.secret_key=seven-7
--FILE--
<?php
ob_start();
phpinfo(INFO_MODULES);
preg_match_all('/^imbachat\.(?:password|secret_key) => .*/m', ob_get_clean(), $lines);
echo implode("\n", $lines[0]);
?>
--EXPECT--
imbachat.password => set, fewer than 8 bytes: too short, put quotes around it => set, fewer than 8 bytes: too short, put quotes around it
imbachat.secret_key => set, fewer than 8 bytes: too short, put quotes around it => set, fewer than 8 bytes: too short, put quotes around it
