--TEST--
imbachat_jwt_verify(): a token of megabytes is rejected without allocating that much memory
--EXTENSIONS--
imbachat
--FILE--
<?php
$token = str_repeat('A', 20_000_000);
$parts = str_repeat('A', 10_000_000) . '.' . str_repeat('A', 10_000_000) . '.A';
$before = memory_get_peak_usage();
foreach ([$token, $parts] as $huge) {
    try {
        imbachat_jwt_verify($huge, 'secret');
    } catch (ImbaChat\InvalidTokenException $exception) {
        echo $exception->getMessage(), "\n";
    }
}
var_dump(memory_get_peak_usage() - $before < 1_000_000);
?>
--EXPECT--
The token is longer than 65535 bytes
The token is longer than 65535 bytes
bool(true)
