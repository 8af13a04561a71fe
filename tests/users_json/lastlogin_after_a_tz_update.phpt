--TEST--
imbachat_users_json(): an update of the tz database holds from the next request on, for every date of it
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
str_contains(timezone_version_get(), 'system') || die('skip this PHP has the tz database built in');
exec('unshare --mount true 2>/dev/null', $output, $status);
$status === 0 && is_file('/usr/share/zoneinfo/Asia/Tokyo')
    || die('skip this account cannot put a file over the tz database');
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

if (!getenv('IMBACHAT_TEST_OWN_MOUNTS')) { // the same again, where what is mounted is seen by nobody else
    passthru('IMBACHAT_TEST_OWN_MOUNTS=1 exec unshare --mount ' . php_command() . ' ' . escapeshellarg(__FILE__));
    exit;
}
// The second date is one that only strtotime() knows.
$server = new Server(<<<'PHP'
    $dates = ['2026-03-03 10:00:00', '2026-03-03 10:00:00 '];
    echo imbachat_users_json(array_map(fn($date) => ['user_id' => 1, 'name' => 'N', 'lastlogin' => $date], $dates));
    PHP, ['date.timezone' => 'Asia/Tokyo']);
echo $server->get('/')->body, "\n";
echo shell_exec('mount --bind /usr/share/zoneinfo/Asia/Kolkata /usr/share/zoneinfo/Asia/Tokyo 2>&1');
echo $server->get('/')->body, "\n", $server->get('/')->body, "\n";
?>
--EXPECT--
[{"user_id":1,"name":"N","lastlogin":1772499600},{"user_id":1,"name":"N","lastlogin":1772499600}]
[{"user_id":1,"name":"N","lastlogin":1772512200},{"user_id":1,"name":"N","lastlogin":1772512200}]
[{"user_id":1,"name":"N","lastlogin":1772512200},{"user_id":1,"name":"N","lastlogin":1772512200}]
