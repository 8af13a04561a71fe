--TEST--
imbachat_users_json(): the same date gives another time if the zone changes between rows or fields
--EXTENSIONS--
imbachat
--FILE--
<?php
$rows = (function () {
    foreach (['UTC', 'Europe/Berlin', 'UTC', 'Asia/Tokyo'] as $zone) {
        date_default_timezone_set($zone);
        yield ['user_id' => 6, 'name' => $zone, 'lastlogin' => '2024-01-01 00:00:00'];
    }
})();
echo json_encode(array_column(json_decode(imbachat_users_json($rows)), 'lastlogin')), "\n";

date_default_timezone_set('UTC');
$rows = array_fill(0, 2, ['user_id' => 6, 'name' => 'N', 'lastlogin' => '2024-01-01 00:00:00']);
$fields = [
    'zone' => fn() => date_default_timezone_set('Asia/Tokyo'),
    'lastlogin',
    'back' => fn() => date_default_timezone_set('UTC'),
];
echo imbachat_users_json($rows, $fields), "\n";
ini_set('date.timezone', 'Europe/Berlin');
echo imbachat_users_json($rows), "\n";
?>
--EXPECT--
[1704067200,1704063600,1704067200,1704034800]
[{"user_id":6,"name":"N","zone":true,"lastlogin":1704034800,"back":true},{"user_id":6,"name":"N","zone":true,"lastlogin":1704034800,"back":true}]
[{"user_id":6,"name":"N","lastlogin":1704067200},{"user_id":6,"name":"N","lastlogin":1704067200}]
