--TEST--
imbachat_jwt_verify(): as many claims as fit into a token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$payloads = [
    'flat' => fn($i) => "\"c$i\":$i",
    'nested' => fn($i) => "\"c$i\":[$i]",
    'of one name' => fn($i) => "\"c\":$i",
    'numbers as names' => fn($i) => "\"$i\":$i",
    'names that share a hash' => fn($i) => '"' . $i * 16384 . '":1',
    'empty names' => fn($i) => '"":"' . str_repeat('x', $i % 10) . '"',
];
foreach ($payloads as $name => $member) {
    $parts = [];
    for ($i = $length = 0; $length < 48900; $i++) { // 65,535 bytes of base64url, without header and signature
        $parts[] = $member($i);
        $length += strlen(end($parts)) + 1;
    }
    $payload = '{' . implode(',', $parts) . '}';
    $claims = imbachat_jwt_verify(token($payload, 'k'), 'k');
    echo "$name: ", count($parts) > 2000 ? 'thousands' : 'few', ', ';
    echo $claims === json_decode($payload, true) ? 'the same' : 'others', "\n";
}
?>
--EXPECT--
flat: thousands, the same
nested: thousands, the same
of one name: thousands, the same
numbers as names: thousands, the same
names that share a hash: thousands, the same
empty names: thousands, the same
