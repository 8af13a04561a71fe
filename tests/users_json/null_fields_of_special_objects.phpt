--TEST--
imbachat_users_json(): without $fields ArrayObject, Closure, Generator, DateTime and enum rows are as with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

enum Suit: string
{
    case Hearts = 'h';
    public const user_id = 1;
}
#[AllowDynamicProperties]
class Time extends DateTime
{
    public $user_id = 6;
    public $name = 'John';
}
$storage = new ArrayObject(['user_id' => 6, 'name' => 'John', 'x' => [1]]);
$time = new Time('2024-01-01 UTC');
same('ArrayObject', encode([$storage]), imbachat_users_json([$storage]));
same('ArrayIterator', encode([$storage->getIterator()]), imbachat_users_json([$storage->getIterator()]));
same('DateTime', encode([$time]), imbachat_users_json([$time]));
attempt(
    fn() => imbachat_users_json([Suit::Hearts]),
    fn() => imbachat_users_json([fn() => 1]),
    fn() => imbachat_users_json([(fn() => yield 1)()]),
    fn() => imbachat_users_json([new DateTimeZone('UTC')]),
);
?>
--EXPECT--
ArrayObject: same
ArrayIterator: same
DateTime: same
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
