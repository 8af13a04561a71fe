--TEST--
imbachat_user_ids(): many ids in any order, most of them more than once
--EXTENSIONS--
imbachat
--FILE--
<?php
mt_srand(3);
$spread = [
    1, 7, 1 << 8, 65536, 1 << (PHP_INT_SIZE * 8 - 13), (int) (PHP_INT_MAX / 3000),
]; // steps that hashes of a weak kind confuse
foreach ([2, 3, 8, 9, 15, 16, 17, 31, 32, 33, 64, 65, 500, 1024, 1025, 2500] as $count) {
    foreach ($spread as $step) {
        $ids = array_map(fn($i) => $i * $step, [...range(1, $count), ...range(1, intdiv($count, 2))]);
        foreach (['ascending', 'descending', 'shuffled'] as $order) {
            match ($order) {
                'ascending' => sort($ids), 'descending' => rsort($ids), 'shuffled' => shuffle($ids),
            };
            $expected = array_values(array_unique($ids));
            foreach ([$ids, implode(',', $ids), array_map(strval(...), $ids)] as $given) {
                if (imbachat_user_ids($given, $count) !== $expected) {
                    echo "$count $order ids, $step apart\n";
                }
                try {
                    imbachat_user_ids($given, $count - 1);
                    echo "no limit of $count $order ids, $step apart\n";
                } catch (ValueError) {
                }
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
