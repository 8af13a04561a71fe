--TEST--
imbachat_users_json(): the time zone of one request does not affect the next
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

// The answer comes first, so that strtotime() has not read the zone's data for it.
$server = new Server(<<<'PHP'
    if (isset($_GET['zone'])) {
        $_GET['how'] === 'ini' ? ini_set('date.timezone', $_GET['zone']) : date_default_timezone_set($_GET['zone']);
    }
    $dates = ['2024-01-01 00:00:00', '2024-07-01 12:00:00', '1999-12-31 23:59:59', '2024-03-31 02:30:00',
        '2036-02-29 01:02:03'];
    $json = imbachat_users_json(array_map(fn($date) => ['user_id' => 1, 'name' => 'N', 'lastlogin' => $date], $dates));
    $times = array_column(json_decode($json, true), 'lastlogin');
    $verdict = $times === array_map(strtotime(...), $dates) ? 'as strtotime()' : 'WRONG';
    echo date_default_timezone_get(), " $verdict $times[0]";
    PHP, ['date.timezone' => 'America/New_York']);

foreach ([
    '/', '/?how=set&zone=Europe/Berlin', '/', '/?how=set&zone=europe/berlin', '/?how=set&zone=UTC',
    '/?how=ini&zone=Asia/Tokyo', '/', '/?how=set&zone=Asia/Tokyo', '/?how=set&zone=America/Argentina/Buenos_Aires',
] as $target) {
    echo $server->get($target)->body, "\n";
}
?>
--EXPECTF--
America/New_York as strtotime() 1704085200
Europe/Berlin as strtotime() 1704063600
America/New_York as strtotime() 1704085200
%s as strtotime() 1704063600
UTC as strtotime() 1704067200
Asia/Tokyo as strtotime() 1704034800
America/New_York as strtotime() 1704085200
Asia/Tokyo as strtotime() 1704034800
America/Argentina/Buenos_Aires as strtotime() 1704078000
