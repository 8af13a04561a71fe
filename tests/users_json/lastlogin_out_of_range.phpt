--TEST--
imbachat_users_json(): a date beyond the integers is false, without the warning of strtotime() on 32 bits
--EXTENSIONS--
imbachat
--FILE--
<?php
set_error_handler(fn($code, $message) => print("handler: $message\n"));
date_default_timezone_set('UTC');
$dates = [
    '0000-00-00 00:00:00' => -62169984000,
    '1901-12-13 20:45:51' => -2147483649,
    '1901-12-13 20:45:52' => -2147483648,
    '2038-01-19 03:14:07' => 2147483647,
    '2038-01-19 03:14:08' => 2147483648,
    '2040-01-01' => 2208988800,
    '9999-12-31' => 253402214400,
    '9223372036854775808' => false,
];
foreach ($dates as $date => $time) {
    $json = imbachat_users_json([['user_id' => 6, 'name' => 'N', 'lastlogin' => $date]]);
    $fits = $time !== false && $time >= PHP_INT_MIN && $time <= PHP_INT_MAX;
    if (json_decode($json)[0]->lastlogin !== ($fits ? (int) $time : false)) {
        echo "$date: $json\n";
    }
}
echo 'done';
?>
--EXPECT--
done
