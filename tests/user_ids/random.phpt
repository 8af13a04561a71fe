--TEST--
imbachat_user_ids(): 20,000 random lists, compared with the rules in plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';
require __DIR__ . '/plain_user_ids.inc';

$seed = seed();
$most = (string) PHP_INT_MAX;
$parts = [
    '0', '1', '2', '9', '12', ',', ',', ',', ' ', "\t", "\n", "\v", "\f", "\r", "\0", '-', '+', '.', 'e', 'x', ';',
    substr($most, 0, -1), $most, "\u{661}",
];
$seen = [];
for ($count = 0; $count < 20000; $count++) {
    if (mt_rand(0, 1)) {
        $ids = text_of($parts, 14);
    } else {
        for ($ids = [], $left = mt_rand(0, 8); $left > 0; $left--) {
            $ids[] = one_of([
                mt_rand(-3, 12), mt_rand(1, 5), (string) mt_rand(0, 12), text_of($parts, 4), any_value(1),
            ]);
        }
    }
    $limit = one_of([1000, 1000, mt_rand(-1, 5)]);
    try {
        $ours = imbachat_user_ids($ids, $limit);
    } catch (ValueError) {
        $ours = 'ValueError';
    }
    $expected = plain_user_ids($ids, $limit);
    $ours === $expected ?: differs($seed, [$ids, $limit], $ours, $expected);
    $seen[is_array($ours) ? 'ids' : $ours] = true;
}
echo count($seen) === 2 ? "done\n" : "seed $seed reached only " . implode(', ', array_keys($seen)) . "\n";
?>
--EXPECT--
done
