--TEST--
imbachat_users_json(): a column that an object does not offer is an error that names the getter
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Entity
{
    public $user_id = 6;
    public static $shared = 'SECRET';
    public const KEY = 'SECRET';
    protected $display_name = 'SECRET';
    private $username = 'SECRET';
    public function getUsername()
    {
        return $this->username;
    }
    public function getDisplayName()
    {
        return 'Ann';
    }
    private function getMail()
    {
        return 'SECRET';
    }
    public function asked(string $column)
    {
        return imbachat_users_json([$this], ['name' => $column]);
    }
}
foreach (['username', 'display_name', 'mail', 'shared', 'KEY', "\0Entity\0username"] as $column) {
    attempt(fn() => imbachat_users_json([new Entity()], ['name' => $column]));
}
attempt(
    fn() => imbachat_users_json([new Entity()], ['name' => fn($row) => $row->getUsername()]),
    fn() => imbachat_users_json(
        [(object) ['user_id' => 6, 'name' => 'A'], (object) ['user_id' => 7, 'nmae' => 'B']],
        [],
    ),
    fn() => imbachat_users_json([new Entity()], ['name' => 'user_id', 'avatar_url' => '/{user_id}/{mail}']),
);
?>
--EXPECTF--
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "username", which Entity has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getUsername()
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "display_name", which Entity has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getDisplayName()
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "mail", which Entity has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "shared", which Entity has neither as %s
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "KEY", which Entity has neither as %s
%s
[{"user_id":6,"name":"SECRET"}]
ImbaChat\InvalidUserException: Row 1: field "name" needs the column "name", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "avatar_url" needs the column "mail", which Entity has neither as %s
