--TEST--
imbachat_jwt(): a key may have any bytes and any length
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$keys = [
    'one byte' => 'k',
    'a space' => ' ',
    'zero' => '0',
    'NUL' => "\0",
    'NUL inside' => "a\0b",
    'every byte' => implode(array_map('chr', range(0, 255))),
];
foreach ([31, 32, 63, 64, 65, 128, 100000] as $length) { // 64 is the block of SHA-256: longer keys are hashed first
    $keys["$length bytes"] = str_repeat('k', $length);
}
foreach ($keys as $name => $key) {
    [$token, $expected] = in_one_second(fn($now) => [imbachat_jwt(6, $key), documented_token(6, $key, $now + 3600)]);
    echo $token === $expected ? '' : "differs: $name\n";
}
echo "done\n";
?>
--EXPECT--
done
