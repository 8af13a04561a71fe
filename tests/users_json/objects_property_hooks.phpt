--TEST--
imbachat_users_json(): hooked properties are read through their hooks (PHP 8.4)
--EXTENSIONS--
imbachat
--SKIPIF--
<?php if (PHP_VERSION_ID < 80400) die('skip property hooks are of PHP 8.4'); ?>
--FILE--
<?php
require __DIR__ . '/helpers.inc';

eval('class Member
{
    public int $user_id { get => 6; }
    public string $name { get => strtoupper($this->name); set => trim($value); }
    public string $url { get => "/" . $this->user_id; }
    public private(set) string $mail = "m";
    public $log { set { } }
    protected $hidden { get => "SECRET"; }
    public function __construct() { $this->name = " john "; }
}');
$row = new Member();
same('null', encode([$row]), imbachat_users_json([$row]));
attempt(
    fn() => imbachat_users_json([$row], ['url', 'mail', 'profile_url' => 'https://example.com{url}']),
    fn() => imbachat_users_json([$row], ['hidden']),
);
?>
--EXPECT--
null: same
[{"user_id":6,"name":"JOHN","url":"\/6","mail":"m","profile_url":"https:\/\/example.com\/6"}]
ImbaChat\InvalidUserException: Row 0: field "hidden" needs the column "hidden", which Member has neither as a public property nor by __get or ArrayAccess; a Closure can call a getter: fn($row) => $row->getter()
