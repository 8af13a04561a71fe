--TEST--
imbachat_user_ids(): ids chosen to collide in the whole hash take no longer than others
--EXTENSIONS--
imbachat
--FILE--
<?php
/*
 * The hash of an id is made by two products with an odd number and a shift between them, all of which can be undone:
 * these ids have hashes with the same highest bits. What an attacker does not know is the address that is mixed in too.
 */
function product(int $a, int $b): int // modulo 2^64
{
    $p = array_map(fn($part) => $a >> 16 * $part & 0xffff, range(0, 3));
    $q = array_map(fn($part) => $b >> 16 * $part & 0xffff, range(0, 3));
    $r = [0, 0, 0, 0];
    for ($i = 0; $i < 4; $i++) {
        for ($j = 0; $i + $j < 4; $j++) {
            $r[$i + $j] += $p[$i] * $q[$j];
        }
    }
    for ($i = 0; $i < 3; $i++) {
        $r[$i + 1] += $r[$i] >> 16;
        $r[$i] &= 0xffff;
    }
    return $r[0] | $r[1] << 16 | $r[2] << 32 | ($r[3] & 0xffff) << 48;
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

if (PHP_INT_SIZE === 8) {
    $factor = 0x9e3779b9 << 32 | 0x7f4a7c15;
    for ($inverse = $factor, $i = 0; $i < 6; $i++) {
        $inverse = product($inverse, 2 - product($factor, $inverse)); // Newton's way
    }
    for ($chosen = [], $low = 1; count($chosen) < 8000; $low++) {
        $half = product(5 << 40 | $low, $inverse);
        $id = product($half ^ ($half >> 32 & 0xffffffff), $inverse);
        if ($id > 0) {
            $chosen[] = $id;
        }
    }
    var_dump(product($inverse, $factor) === 1, count(imbachat_user_ids($chosen, 100_000)) === 8000);
} else { // ids of 31 bits cannot be chosen like that
    $chosen = range(1, 8000);
    var_dump(true, true);
}
$random = array_map(fn() => random_int(1, PHP_INT_MAX), $chosen);
$times = nanoseconds($chosen) / nanoseconds($random);
echo $times < 10 ? "no longer\n" : "$times times as long\n";
?>
--EXPECT--
bool(true)
bool(true)
no longer
