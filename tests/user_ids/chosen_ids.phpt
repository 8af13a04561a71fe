--TEST--
imbachat_user_ids(): ids chosen to collide in a multiplicative hash take no longer than others
--EXTENSIONS--
imbachat
--FILE--
<?php
/*
 * Ids that share no bit with the address of a page, so that to combine them with one changes nothing about their order,
 * and whose products with the golden ratio are near to one another: in a hash of these two alone they all collide.
 */
function chosen_ids(float $width): array
{
    $products = [];
    for ($low = 0; $low < 4096; $low++) {
        $products[$low] = fmod($low * 0.6180339887498949, 1);
    }
    asort($products);
    [$lows, $sorted] = [array_keys($products), array_values($products)];
    $ids = [];
    for ($high = 1; $high < 65536; $high++) {
        $wanted = 1 - fmod($high * 31765 / 131072, 1);
        for ($from = 0, $to = 4096; $from < $to;) {
            $middle = $from + $to >> 1;
            $sorted[$middle] < $wanted ? $from = $middle + 1 : $to = $middle;
        }
        for (; $from < 4096 && $sorted[$from] < $wanted + $width; $from++) {
            $ids[] = $high * 2 ** 47 + $lows[$from];
        }
    }
    return $ids;
}

function nanoseconds(array $ids): int
{
    shuffle($ids);
    $list = implode(',', $ids);
    for ($best = PHP_INT_MAX, $round = 0; $round < 3; $round++) {
        $start = hrtime(true);
        imbachat_user_ids($list, 100_000);
        $best = min($best, (int) (hrtime(true) - $start));
    }
    return $best;
}

$chosen = chosen_ids(1e-4);
$random = array_map(fn() => random_int(PHP_INT_MAX >> 16, PHP_INT_MAX), $chosen);
var_dump(count($chosen) > 10_000);
$times = nanoseconds($chosen) / nanoseconds($random);
echo $times < 10 ? "no longer\n" : "$times times as long\n";
?>
--EXPECT--
bool(true)
no longer
