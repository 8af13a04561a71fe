--TEST--
imbachat_jwt_verify(): 20,000 random payloads, compared with json_decode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/any_json.inc';
require __DIR__ . '/../token.inc';

/** The members of a JSON object, null for any other text. */
function plain_object(string $json): ?array
{
    $decoded = json_decode($json, true);
    return is_array($decoded) && ltrim($json, " \t\r\n")[0] === '{' ? $decoded : null;
}

$seen = ['claims' => 0, 'none' => 0];
random_cases(20000, function () use (&$seen) {
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
    $claims = plain_object($payload);
    // Its own claims about time are no matter of this test.
    if (array_intersect_key($claims ?? [], ['exp' => 0, 'nbf' => 0, 'iat' => 0])) {
        return ['', ''];
    }
    try {
        $ours = imbachat_jwt_verify(token($payload, 'secret'), 'secret');
    } catch (ImbaChat\InvalidTokenException) {
        $ours = null;
    }
    $seen[$ours === null ? 'none' : 'claims']++;
    return [serialize($claims), serialize($ours)]; // because 0.0 === -0.0
});
echo min($seen) > array_sum($seen) / 10 ? "done\n" : 'reached only ' . json_encode($seen) . "\n";
?>
--EXPECT--
no difference
done
