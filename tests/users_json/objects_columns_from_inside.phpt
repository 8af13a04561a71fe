--TEST--
imbachat_users_json(): a column is never a private or protected property, even if called inside the class
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model
{
    public int $user_id = 6;
    private $name = 'SECRET';
    protected $mail = 'SECRET';
    public static function json(object $row, array $fields = [])
    {
        return imbachat_users_json([$row], $fields);
    }
}
class Member extends Model
{
    public $name = 'John';
}
class Magic extends Member
{
    public function __get($name)
    {
        return "$name of $this->mail";
    }
}
attempt(
    fn() => Model::json(new Member()),
    fn() => Model::json(new Magic(), ['mail', 'x' => '{mail}, {name}']),
    fn() => Model::json(new Model()),
    fn() => Model::json(new Member(), ['mail']),
    fn() => Model::json(new Member(), ['x' => '{mail}!']),
);
?>
--EXPECT--
[{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","mail":"mail of SECRET","x":"mail of SECRET, John"}]
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "name", which Model has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
ImbaChat\InvalidUserException: Row 0: field "mail" needs the column "mail", which Member has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "mail", which Member has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
