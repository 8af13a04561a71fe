--TEST--
IMBACHAT_VERSION: three numbers, as version_compare() takes them
--EXTENSIONS--
imbachat
--FILE--
<?php
var_dump(preg_match('/\A\d+\.\d+\.\d+(?:-\w+)?\z/', IMBACHAT_VERSION), version_compare(IMBACHAT_VERSION, '1.0', '>='));
?>
--EXPECT--
int(1)
bool(true)
