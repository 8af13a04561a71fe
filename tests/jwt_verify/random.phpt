--TEST--
imbachat_jwt_verify(): 12,000 random tokens, compared with the checks in plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';
require __DIR__ . '/plain_verify.inc';

$seed = seed();
$seen = [];
for ($count = 0; $count < 12000; $count++) {
    $member = fn() => one_of(['"exp":', '"nbf":', '"iat":', '"user_id":', '"":', '"x":']) . one_of([
        time() + mt_rand(-3, 3),
        mt_rand(),
        '9999999999',
        '1',
        '1.5e9',
        '4e9',
        ...(mt_rand(0, 4) ? [] : ['null', '"1"', '[]', '1e400', '-1', '{"exp":1}', '05', '']),
    ]);
    for ($payload = [], $left = mt_rand(0, 3); $left > 0; $left--) {
        $payload[] = $member();
    }
    $payload = '{' . implode(',', $payload) . '}';
    $header = one_of([
        '{"typ":"JWT","alg":"HS256"}', '{"alg":"HS256"}', '{"alg":"HS256" }', "\n{\"alg\":\"HS256\",\"kid\":\"1\"}",
    ]);
    mt_rand(0, 9)
        ?: $header = one_of([
            '{"alg":"none"}', '{}', '[]', '{"alg":"HS256","crit":[]}', '{"alg":"HS256","alg":"HS512"}',
            mangled($header),
        ]);
    mt_rand(0, 9) ?: $payload = mangled($payload);
    $token = signed($header, $payload, one_of(['a', 'a', 'a', 'b', 'c']));
    mt_rand(0, 9) ?: $token = mangled($token);
    $keys = one_of(['a', 'a', ['a'], ['b', 'a'], ['c', 'b', 'a'], ...(mt_rand(0, 9) ? [] : [[], '', ['a', '']])]);
    $leeway = one_of([0, 0, 1, 2, 1000000000, PHP_INT_MAX, mt_rand(-1, 3)]);
    [$ours, $expected] = in_one_second(function ($now) use ($token, $keys, $leeway) {
        try {
            $ours = imbachat_jwt_verify($token, $keys, $leeway);
        } catch (ValueError|ImbaChat\Exception $thrown) {
            $ours = get_class($thrown);
        }
        return [$ours, plain_verify($token, $keys, $leeway, $now)];
    });
    $ours === $expected ?: differs($seed, [$token, $keys, $leeway], $ours, $expected);
    $seen[is_array($ours) ? 'claims' : $ours] = true;
}
echo count($seen) === 4 ? "done\n" : "seed $seed reached only " . implode(', ', array_keys($seen)) . "\n";
?>
--EXPECT--
done
