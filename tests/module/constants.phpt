--TEST--
imbachat: the constants
--EXTENSIONS--
imbachat
--FILE--
<?php
var_dump(IMBACHAT_VERSION === phpversion('imbachat'), preg_match('/^\d+\.\d+\.\d+/', IMBACHAT_VERSION));
var_dump(IMBACHAT_API_VERSION, json_encode(['version' => IMBACHAT_API_VERSION]));
var_dump(array_keys((new ReflectionExtension('imbachat'))->getConstants()));
?>
--EXPECT--
bool(true)
int(1)
float(1)
string(13) "{"version":1}"
array(2) {
  [0]=>
  string(16) "IMBACHAT_VERSION"
  [1]=>
  string(20) "IMBACHAT_API_VERSION"
}
