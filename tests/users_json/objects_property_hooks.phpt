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
    fn() => imbachat_users_json([$row], ['url', 'mail', 'hidden', 'profile_url' => 'https://example.com{url}']),
);
?>
--EXPECT--
null: same
[{"user_id":6,"name":"JOHN","url":"\/6","mail":"m","hidden":null,"profile_url":"https:\/\/example.com\/6"}]
