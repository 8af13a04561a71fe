--TEST--
imbachat_users_json(): a zone changed by the destructor of a row or value takes effect for later rows
--EXTENSIONS--
imbachat
--FILE--
<?php
class Last
{
    public $user_id = 1;
    public $name = 'N';
    public $lastlogin = '2024-01-01 00:00:00';
    public function __destruct()
    {
        date_default_timezone_set('Asia/Tokyo');
    }
}
$row = ['user_id' => 2, 'name' => 'N', 'lastlogin' => '2024-01-01 00:00:00'];
$last = ['lastlogin', 'drop' => function ($row) use (&$object) {
    is_object($row) && $object = null;
    return 1;
}];
$first = ['drop' => $last['drop'], 'lastlogin'];
foreach ([$last, $first, ['lastlogin', 'x' => fn() => new Last()]] as $fields) {
    date_default_timezone_set('UTC');
    $object = new Last();
    $rows = [$row, &$object, $row];
    $json = imbachat_users_json($rows, $fields);
    echo implode(' ', array_column(json_decode($json, true), 'lastlogin')), "\n";
    unset($rows);
}
?>
--EXPECT--
1704067200 1704067200 1704034800
1704067200 1704067200 1704034800
1704067200 1704034800 1704034800
