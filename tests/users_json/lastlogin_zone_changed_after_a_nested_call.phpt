--TEST--
imbachat_users_json(): a changed zone takes effect even after a nested call
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

const ROW = ['user_id' => 1, 'name' => 'n', 'lastlogin' => '2025-01-01 00:00:00'];

function write_and_change(): void
{
    imbachat_users_json([ROW]);
    date_default_timezone_set('Asia/Tokyo');
}
class Row implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        write_and_change();
        return ROW;
    }
}
class Last
{
    public $x = 1;
    public function __destruct()
    {
        write_and_change();
    }
}
$utc = function (callable $f) {
    date_default_timezone_set('UTC');
    echo implode(' ', array_column(json_decode($f(), true), 'lastlogin')), "\n";
};
$utc(fn() => imbachat_users_json([new Row()]));
$utc(fn() => imbachat_users_json([ROW], ['x' => fn() => new Last(), 'lastlogin']));
$utc(function () {
    $first = ROW + ['last' => new Last()];
    $drop = function ($row) use (&$first) {
        $first = null;
        return 1;
    };
    $rows = [&$first, ROW];
    return imbachat_users_json($rows, ['drop' => $drop, 'lastlogin']);
});
?>
--EXPECT--
1735657200
1735657200
1735689600 1735657200
