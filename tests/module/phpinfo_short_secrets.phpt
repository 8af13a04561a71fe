--TEST--
imbachat: phpinfo() masks a secret of a single byte
--EXTENSIONS--
imbachat
--INI--
imbachat.password=x
imbachat.secret_key=0
--FILE--
<?php
ob_start();
phpinfo(INFO_MODULES);
preg_match_all('/^imbachat\.(?:password|secret_key) => .*/m', ob_get_clean(), $lines);
echo implode("\n", $lines[0]);
?>
--EXPECT--
imbachat.password => ******** => ********
imbachat.secret_key => ******** => ********
