--TEST--
imbachat_users_json(): a zone changed by jsonSerialize(), or by a destructor of its result, takes effect at once
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Setting implements JsonSerializable
{
    public function __construct(private string $zone) {}
    public function jsonSerialize(): mixed
    {
        date_default_timezone_set($this->zone);
        return ['user_id' => 1, 'name' => '', 'lastlogin' => '2024-01-01 00:00:00'];
    }
}
final class Dropped
{
    public function __destruct()
    {
        date_default_timezone_set('Asia/Tokyo');
    }
}
final class Dropping implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return ['x' => new Dropped(), 'user_id' => 1, 'name' => '', 'lastlogin' => '2024-01-01 00:00:00'];
    }
}
final class Clearing implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        $GLOBALS['row'] = null;
        return 1;
    }
}
$times = fn(array $rows) => implode(' ', array_column(json_decode(imbachat_users_json($rows), true), 'lastlogin'))
    . "\n";
$plain = ['user_id' => 2, 'name' => '', 'lastlogin' => '2024-01-01 00:00:00'];

echo $times([new Setting('UTC'), new Setting('Asia/Tokyo'), $plain]);
date_default_timezone_set('UTC');
echo $times([new Dropping(), $plain]);
date_default_timezone_set('UTC');
$row = ['x' => new Clearing(), 'dropped' => new Dropped()] + $plain; // the last to hold the row is the call
echo $times([&$row, $plain]);
?>
--EXPECT--
1704067200 1704034800 1704034800
1704067200 1704034800
1704067200 1704034800
