--TEST--
imbachat_users_json(): lazy objects are initialized on access, or their exception passes through (PHP 8.4)
--EXTENSIONS--
imbachat
--SKIPIF--
<?php if (PHP_VERSION_ID < 80400) die('skip lazy objects are of PHP 8.4'); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Member
{
    public int $user_id;
    public string $name;
    private string $password = 'SECRET';
    public function fill()
    {
        $this->user_id = 6;
        $this->name = 'John';
    }
}
$class = new ReflectionClass('Member');
$ghost = fn() => $class->newLazyGhost(fn($member) => $member->fill());
$proxy = fn() => $class->newLazyProxy(function () {
    $member = new Member();
    $member->fill();
    return $member;
});
$broken = fn() => $class->newLazyGhost(fn() => throw new DomainException('no connection'));
attempt(
    fn() => imbachat_users_json([$ghost(), $proxy()]),
    fn() => imbachat_users_json([$ghost(), $proxy()], ['x' => '/{user_id}']),
    fn() => imbachat_users_json([$ghost()], ['password']),
    fn() => imbachat_users_json([$proxy()], ['x' => '{password}']),
    fn() => imbachat_users_json([$ghost(), $broken()]),
    fn() => imbachat_users_json([$broken()], []),
);
?>
--EXPECT--
[{"user_id":6,"name":"John"},{"user_id":6,"name":"John"}]
[{"user_id":6,"name":"John","x":"\/6"},{"user_id":6,"name":"John","x":"\/6"}]
ImbaChat\InvalidUserException: Row 0: field "password" needs the column "password", which Member has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "password", which Member has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
DomainException: no connection
DomainException: no connection
