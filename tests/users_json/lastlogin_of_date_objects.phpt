--TEST--
imbachat_users_json(): any DateTimeInterface gives its timestamp, an invalid one its own error
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Carbon extends DateTimeImmutable implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return 'not asked';
    }
}
class Unborn extends DateTime
{
    public function __construct() {}
}
$row = ['user_id' => 6, 'name' => 'N'];
attempt(
    fn() => imbachat_users_json([['lastlogin' => new Carbon('2024-02-29 12:34:56 UTC')] + $row]),
    fn() => imbachat_users_json(
        [['lastlogin' => new DateTime('2024-02-29 12:34:56.999 Asia/Tokyo')] + $row],
        ['lastlogin'],
    ),
    fn() => imbachat_users_json([['lastlogin' => new DateTime('1902-01-01 UTC')] + $row], ['lastlogin']),
);
$unborn = fn() => imbachat_users_json([['lastlogin' => @new Unborn()] + $row]);
var_dump(outcome($unborn) === outcome(fn() => (new Unborn())->getTimestamp()));
$early = new DateTime('-9999-01-01 UTC'); // beyond a 32-bit integer
var_dump(outcome(fn() => imbachat_users_json([$row + ['lastlogin' => $early]])) === outcome(fn() => encode([
    $row + ['lastlogin' => $early->getTimestamp()],
])));
class Odd extends DateTime
{
    #[ReturnTypeWillChange]
    public function getTimestamp()
    {
        return str_repeat('text', random_int(2, 2));
    }
}
echo imbachat_users_json([$row + ['lastlogin' => new Odd()]]), "\n";
?>
--EXPECT--
[{"lastlogin":1709210096,"user_id":6,"name":"N"}]
[{"user_id":6,"name":"N","lastlogin":1709177696}]
[{"user_id":6,"name":"N","lastlogin":-2145916800}]
bool(true)
bool(true)
[{"user_id":6,"name":"N","lastlogin":"texttext"}]
