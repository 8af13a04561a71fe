--TEST--
imbachat_jwt_verify(): numeric or almost numeric claim names, also escaped, become the keys that json_decode() makes
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

foreach (['-', '-1', '0', '-0', '00', '1', '9', '--', '-a', '9223372036854775807', '9223372036854775808'] as $name) {
    $escaped = implode(array_map(fn($byte) => sprintf('\u%04x', ord($byte)), str_split($name)));
    foreach ([$name, $escaped] as $spelling) {
        // What came before leaves digits where the name is decoded.
        $payload = '{"a":"\u00311111111111111111111111111111111111111","' . $spelling . '":1,"x":"'
            . str_repeat('y', 3000) . '"}';
        if (imbachat_jwt_verify(token($payload, 'secret'), 'secret') !== json_decode($payload, true)) {
            echo "$spelling is another key\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
