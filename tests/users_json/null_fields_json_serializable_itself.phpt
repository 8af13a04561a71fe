--TEST--
imbachat_users_json(): a row whose jsonSerialize() returns itself is sent by its properties, and an endless chain ends
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Itself implements JsonSerializable
{
    public $user_id = 6;
    public $name = 'John';
    public $badge = 'b';
    public function jsonSerialize(): mixed
    {
        return $this;
    }
}
class Endless implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return new Endless();
    }
}
$row = new Itself();
same('itself', encode([$row]), imbachat_users_json([$row]));
attempt(fn() => imbachat_users_json([new Endless()]));
?>
--EXPECT--
itself: same
JsonException: Maximum stack depth exceeded
