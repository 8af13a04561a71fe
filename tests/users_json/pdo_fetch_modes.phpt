--TEST--
imbachat_users_json(): a PDOStatement in each fetch mode that returns rows
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Member
{
    public $user_id;
    protected $password;
    public function __get($name)
    {
        return "magic $name";
    }
}
$db = new PDO('sqlite::memory:');
$modes = [
    'BOTH' => [PDO::FETCH_BOTH],
    'ASSOC' => [PDO::FETCH_ASSOC],
    'NAMED' => [PDO::FETCH_NAMED],
    'OBJ' => [PDO::FETCH_OBJ],
    'LAZY' => [PDO::FETCH_LAZY],
    'CLASS' => [PDO::FETCH_CLASS, stdClass::class],
    'INTO' => [PDO::FETCH_INTO, new stdClass()],
    'CLASS | PROPS_LATE' => [PDO::FETCH_CLASS | PDO::FETCH_PROPS_LATE, stdClass::class],
];
foreach ($modes as $name => $mode) {
    $statement = $db->query("SELECT 6 AS user_id, 'John' AS name, NULL AS mail
        UNION ALL SELECT '7', 'Ann', 'a@example.com'");
    $statement->setFetchMode(...$mode);
    echo $name, ' ', outcome(fn() => imbachat_users_json($statement, ['mail', 'url' => '/{user_id}'])), "\n";
}
$statement = $db->query("SELECT '6', 'John', 'hash'", PDO::FETCH_NUM);
echo 'NUM ', imbachat_users_json($statement, ['user_id' => '0', 'name' => '1']), "\n";
$statement = $db->query("SELECT 6 AS user_id, 'hash' AS password", PDO::FETCH_CLASS, Member::class);
echo 'Member ', imbachat_users_json($statement, ['password']), "\n";
echo 'BOTH ', imbachat_users_json($db->query("SELECT 6 AS user_id, 'John' AS name", PDO::FETCH_BOTH)), "\n";
?>
--EXPECT--
BOTH [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
ASSOC [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
NAMED [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
OBJ [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
LAZY [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
CLASS [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
INTO [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
CLASS | PROPS_LATE [{"user_id":6,"name":"John","mail":null,"url":"\/6"},{"user_id":7,"name":"Ann","mail":"a@example.com","url":"\/7"}]
NUM [{"user_id":6,"name":"John"}]
Member [{"user_id":6,"name":"magic name","password":"magic password"}]
BOTH [{"user_id":6,"0":6,"name":"John","1":"John"}]
