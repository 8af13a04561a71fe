--TEST--
imbachat_jwt_verify(): 20,000 random payloads, compared with json_decode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/any_json.inc';
require __DIR__ . '/plain_verify.inc';

$seed = seed();
$seen = ['claims' => 0, 'none' => 0];
for ($count = 0; $count < 20000; $count++) {
    $payload = match (mt_rand(0, 11)) {
        default => any_json_object(mt_rand(1, 4), mt_rand(0, 4) ? [''] : ['', ' ', "\n", "\r\t", "\x0b", "\xc2\xa0"]),
        1 => json_encode(
            (object) [text_of(['a', '7', 'я'], 3) => any_value(), 'b' => any_value()],
            one_of([0, JSON_UNESCAPED_UNICODE, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION]),
        )
            ?: '{}',
        2 => '{"a":' . str_repeat($open = one_of(['[', '{"a":', '[1,']), $levels = mt_rand(0, 24)) . any_json(1)
            . str_repeat($open[0] === '[' ? ']' : '}', max(0, $levels + mt_rand(-1, 1) * !mt_rand(0, 9))) . '}',
    };
    for ($times = mt_rand(0, 2) * !mt_rand(0, 2); $times > 0; $times--) {
        $payload = mangled($payload);
    }
    // Its own claims about time are no matter of this test.
    if (array_intersect_key($expected = plain_object($payload) ?? [], ['exp' => 0, 'nbf' => 0, 'iat' => 0])) {
        continue;
    }
    try {
        $ours = imbachat_jwt_verify(token($payload, 'secret'), 'secret');
    } catch (ImbaChat\InvalidTokenException) {
        $ours = null;
    }
    // Serialized, because 0.0 === -0.0.
    serialize($ours) === serialize(plain_object($payload)) ?: differs($seed, $payload, $ours, plain_object($payload));
    $seen[$ours === null ? 'none' : 'claims']++;
}
echo min($seen) > 2000 ? "done\n" : "seed $seed reached only " . json_encode($seen) . "\n";
?>
--EXPECT--
done
