--TEST--
imbachat_users_json(): every day from 1960 to 2045, compared with strtotime()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

foreach (['UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Argentina/San_Luis'] as $zone) {
    date_default_timezone_set($zone);
    $rows = [];
    for ($day = new DateTime('1960-01-01 UTC'), $i = 0; $day->format('Y') < 2046; $day->modify('+1 day'), $i++) {
        $rows[] = [
            'user_id' => $i,
            'name' => '',
            'lastlogin' => $day->format('Y-m-d ') . ['00:00:00', '12:34:56', '23:59:59', '02:30:00'][$i % 4],
        ];
    }
    $expected = array_map(
        fn($row) => ['user_id' => $row['user_id'], 'name' => '', 'lastlogin' => @strtotime($row['lastlogin'])],
        $rows,
    );
    same($zone, encode($expected), imbachat_users_json($rows));
}
?>
--EXPECT--
UTC: same
Europe/Berlin: same
Pacific/Apia: same
America/Argentina/San_Luis: same
