--TEST--
imbachat_users_json(): a zone that a property hook sets holds for the dates after it (PHP 8.4)
--EXTENSIONS--
imbachat
--SKIPIF--
<?php if (PHP_VERSION_ID < 80400) die('skip property hooks are of PHP 8.4'); ?>
--FILE--
<?php
eval('class Member
{
    public $user_id = 1;
    public $name = "N";
    public $lastlogin = "2024-01-01 00:00:00";
    public $zone { get { date_default_timezone_set("Asia/Tokyo"); return 1; } }
}
class Later
{
    public $user_id = 1;
    public $name = "N";
    public $zone { get { date_default_timezone_set("Asia/Tokyo"); return 1; } }
    public $lastlogin = "2024-01-01 00:00:00";
}');
foreach ([new Member(), new Later()] as $row) {
    date_default_timezone_set('UTC');
    $dated = ['user_id' => 2, 'name' => 'N', 'lastlogin' => '2024-01-01 00:00:00'];
    echo implode(' ', array_column(json_decode(imbachat_users_json([$dated, $row, $dated]), true), 'lastlogin')), "\n";
}
?>
--EXPECT--
1704067200 1704067200 1704034800
1704067200 1704034800 1704034800
