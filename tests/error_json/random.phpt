--TEST--
imbachat_error_json(): 10,000 random strings, compared with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';

$seed = seed();
for ($count = 0; $count < 10000; $count++) {
    $code = one_of([mt_rand(0, 999), mt_rand() - mt_rand()]);
    $text = fn() => one_of([
        any_bytes(12),
        text_of(['a', '"', '/', "\n", 'я', "\u{1F600}", "\xf0\x9f", "\xe2\x80", "\u{2028}", "\xc3"], 12),
    ]);
    [$error, $debug] = [$text(), $text()];
    $expected = json_encode(
        ['code' => $code, 'version' => 1, 'error' => $error, 'debug' => $debug],
        JSON_INVALID_UTF8_SUBSTITUTE,
    );
    $ours = imbachat_error_json($code, $error, $debug);
    $ours === $expected ?: differs($seed, [$code, $error, $debug], $ours, $expected);
}
echo "done\n";
?>
--EXPECT--
done
