--TEST--
imbachat_users_json(): enum cases are rows with their name and value
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

enum Bot: int
{
    case Support = 9000;
    case Sales = 9001;
    public function label(): string
    {
        return ucfirst(strtolower($this->name)) . ' bot';
    }
}
enum Unit
{
    case A;
}
attempt(
    fn() => imbachat_users_json(Bot::cases(), [
        'user_id' => 'value',
        'badge' => fn(Bot $bot) => $bot->label(),
        'self' => fn($bot) => $bot,
    ]),
    fn() => imbachat_users_json([Unit::A], ['user_id' => 'name']),
    fn() => imbachat_users_json([Unit::A], []),
    fn() => imbachat_users_json([Unit::A]),
);
?>
--EXPECT--
[{"name":"Support","user_id":9000,"badge":"Support bot","self":9000},{"name":"Sales","user_id":9001,"badge":"Sales bot","self":9001}]
[{"name":"A","user_id":"A"}]
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "user_id", which Unit has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
ImbaChat\InvalidUserException: Row 0: field "user_id" is missing
