--TEST--
imbachat: phpinfo() shows that no secret is set
--EXTENSIONS--
imbachat
--INI--
pcre.jit=0
imbachat.password=
imbachat.secret_key=
--FILE--
<?php
ob_start();
phpinfo(INFO_MODULES);
preg_match_all('/^imbachat\.(?:password|secret_key) .*/m', ob_get_clean(), $lines);
echo implode("\n", $lines[0]), "\n";
?>
--EXPECT--
imbachat.password => no value => no value
imbachat.secret_key => no value => no value
