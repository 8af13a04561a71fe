--TEST--
imbachat_users_json(): dates around clock changes, in all time zones, compared with strtotime()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/dates.inc';

$zones = DateTimeZone::listIdentifiers();
random_cases(1500, function () use ($zones) {
    date_default_timezone_set($zone = one_of($zones));
    $years = one_of([[-5_000_000_000, 2_200_000_000], [1_600_000_000, 1_800_000_000], [3_000_000_000, 3_100_000_000]]);
    $transitions = (new DateTimeZone($zone))->getTransitions(...array_map(nearest_time(...), $years));
    $at = $transitions ? one_of($transitions) : ['ts' => 0, 'offset' => 0];
    $dates = [];
    foreach ([
        -90000, -86401, -86400, -7201, -3600, -1800, -1, 0, 1, 1799, 3600, 7200, 86399, 86400, 90000,
    ] as $distance) {
        $local = $at['ts'] + one_of([0, $at['offset']]) + $distance + one_of([0, 0, mt_rand(-9999, 9999)]);
        $dates[] = gmdate('Y-m-d H:i:s', nearest_time($local));
    }
    mt_rand(0, 1) && shuffle($dates);
    return two_answers($dates, $zone);
});
?>
--EXPECT--
no difference
