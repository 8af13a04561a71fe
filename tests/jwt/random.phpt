--TEST--
imbachat_jwt(): 6,000 random calls, compared with the documented steps in plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';
require __DIR__ . '/plain_jwt.inc';

$seed = seed();
$seen = [];
for ($count = 0; $count < 6000; $count++) {
    $id = one_of([
        mt_rand(-1, 9), mt_rand(), (string) mt_rand(), text_of(['0', '1', '9', '9', '4', '99999999'], 5),
        mangled((string) mt_rand()),
    ]);
    $key = one_of(['', 'secret', any_bytes(100)]);
    $ttl = one_of([mt_rand(-1, 2), mt_rand(), 3600, 3600, PHP_INT_MAX - mt_rand(0, 2000000000)]);
    for ($claims = [], $left = mt_rand(0, 4); $left > 0; $left--) {
        $refused = mt_rand(0, 20) ? [] : ['exp', 'user_id', 5];
        $claims[one_of(['status', '', 'a/b', "\u{44F}", 'c' . mt_rand(0, 9), ...$refused])] = any_value();
    }
    [$ours, $expected] = in_one_second(function ($now) use ($id, $key, $ttl, $claims) {
        try {
            $ours = imbachat_jwt($id, $key, $ttl, $claims);
        } catch (ValueError|JsonException $thrown) {
            $ours = get_class($thrown);
        }
        return [$ours, plain_jwt($id, $key, $ttl, $claims, $now)];
    });
    $ours === $expected ?: differs($seed, [$id, $key, $ttl, $claims], $ours, $expected);
    $seen[strlen($ours) > 20 ? 'token' : $ours] = true;
}
echo count($seen) === 3 ? "done\n" : "seed $seed reached only " . implode(', ', array_keys($seen)) . "\n";
?>
--EXPECT--
done
