--TEST--
imbachat_users_json(): without $fields, a subclass of DateTime shows no private or protected property
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Member extends DateTime
{
    public $user_id = 6;
    public $name = 'John';
    protected $mail = 'hidden';
    private $password = 'hidden';
}
echo imbachat_users_json([new Member('2020-01-02', new DateTimeZone('UTC'))]), "\n";
?>
--EXPECTF--
[{%r("user_id":6,"name":"John",)?%r"date":"2020-01-02 00:00:00.000000","timezone_type":3,"timezone":"UTC"%r(,"user_id":6,"name":"John")?%r}]
