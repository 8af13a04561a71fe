--TEST--
imbachat_error_json(): any integer is a code
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([0, 1, -1, 200, 401, 999, PHP_INT_MAX, PHP_INT_MIN] as $code) {
    $expected = json_encode(['code' => $code, 'version' => IMBACHAT_API_VERSION, 'error' => 'e', 'debug' => 'd']);
    echo imbachat_error_json($code, 'e', 'd') === $expected ? '' : "differs: $expected\n";
}
foreach ([17, 3, -1] as $precision) { // the version is a float to PHP
    ini_set('serialize_precision', $precision);
    echo imbachat_error_json(1, ''), "\n";
}
?>
--EXPECT--
{"code":1,"version":1,"error":"","debug":""}
{"code":1,"version":1,"error":"","debug":""}
{"code":1,"version":1,"error":"","debug":""}
