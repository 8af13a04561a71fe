--TEST--
imbachat_users_json(): a date without a zone is in the default time zone, including summer time and its gaps
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$dates = [
    '2024-03-31 01:59:59', '2024-03-31 02:30:00', '2024-03-31 03:00:00', '2024-10-27 02:30:00', '2024-10-27 03:00:00',
    '2024-03-10 02:30:00', '2024-11-03 01:30:00', '2024-10-06 02:15:00', '2024-04-07 01:45:00', '2011-12-30 12:00:00',
    '1900-01-01 00:00:00', '2100-07-01 00:00:00', '0000-00-00 00:00:00', '2024-03-31 02:30:00 UTC',
    '2024-03-31T02:30:00+05:30', '2024-06-01 12:00 America/New_York', 'garbage',
];
$rows = array_map(fn($date) => ['user_id' => 6, 'name' => 'N', 'lastlogin' => $date], $dates);
foreach ([
    'UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia',
    'Africa/Casablanca', 'Pacific/Kiritimati',
] as $zone) {
    date_default_timezone_set($zone);
    $expected = array_map(fn($row) => ['lastlogin' => @strtotime($row['lastlogin'])] + $row, $rows);
    $expected = array_map(fn($row) => ['user_id' => 6, 'name' => 'N', 'lastlogin' => $row['lastlogin']], $expected);
    same($zone, encode($expected), imbachat_users_json($rows, ['lastlogin']));
}
date_default_timezone_set('Europe/Berlin');
echo imbachat_users_json(array_slice($rows, 0, 3), ['lastlogin']);
?>
--EXPECT--
UTC: same
Europe/Berlin: same
America/New_York: same
Asia/Kolkata: same
Australia/Lord_Howe: same
Pacific/Apia: same
Africa/Casablanca: same
Pacific/Kiritimati: same
[{"user_id":6,"name":"N","lastlogin":1711846799},{"user_id":6,"name":"N","lastlogin":1711848600},{"user_id":6,"name":"N","lastlogin":1711846800}]
