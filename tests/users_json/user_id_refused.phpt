--TEST--
imbachat_users_json(): an empty user_id or one of another type is rejected with row and field
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Uuid
{
    public function __toString(): string
    {
        return 'u-u-i-d';
    }
}
enum Id: int
{
    case Six = 6;
}
$good = ['user_id' => 6, 'name' => 'John'];
foreach ([
    null, '', true, false, 6.0, NAN, [], [6], new stdClass(), new Uuid(), Id::Six, fopen('php://memory', 'r'),
] as $id) {
    attempt(fn() => imbachat_users_json([$good, ['user_id' => $id] + $good]));
}
attempt(
    fn() => imbachat_users_json([$good, ['user_id' => null] + $good], []),
    fn() => imbachat_users_json([$good, ['id' => 7, 'name' => 'Ann']], ['user_id' => 'id']),
    fn() => imbachat_users_json([(object) ['user_id' => null, 'name' => 'Ann']], []),
    fn() => imbachat_users_json([$good], ['user_id' => fn() => false]),
);
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, null given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, empty string given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, bool given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, bool given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, float given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, float given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, array given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, array given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, stdClass given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, Uuid given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, Id given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, resource given
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, null given
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "id", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, bool given
