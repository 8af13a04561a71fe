--TEST--
imbachat_users_json(): an Error of __get for a hidden property is thrown on
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Member
{
    public $user_id = 6;
    public $name = 'John';
    private $mail = 'hidden';

    public function __isset($name)
    {
        return false;
    }

    public function __get($name)
    {
        throw new Error("$name is not for you");
    }
}
try {
    echo imbachat_users_json([new Member()], ['user_id', 'name', 'mail']), "\n";
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
mail is not for you
