--TEST--
imbachat_users_json(): a name that is a boolean, an array or another object is rejected with row and field
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

enum Name: string
{
    case John = 'John';
}
class Named implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return 'John';
    }
}
$good = ['user_id' => 6, 'name' => 'John'];
foreach ([
    true, false, [], ['John'], new stdClass(), Name::John, new Named(), new DateTime('@0'), fn() => 'John',
    fopen('php://memory', 'r'),
] as $name) {
    attempt(fn() => imbachat_users_json([$good, $good, ['name' => $name] + $good]));
}
attempt(
    fn() => imbachat_users_json([['x' => false] + $good], ['name' => 'x']),
    fn() => imbachat_users_json([$good], ['name' => fn() => true]),
);
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, bool given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, bool given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, array given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, array given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, stdClass given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, Name given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, Named given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, DateTime given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, Closure given
ImbaChat\InvalidUserException: Row 2: field "name" must be a string, resource given
ImbaChat\InvalidUserException: Row 0: field "name" must be a string, bool given
ImbaChat\InvalidUserException: Row 0: field "name" must be a string, bool given
