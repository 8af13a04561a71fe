--TEST--
imbachat_users_json(): a PDOStatement in the default mode has its columns by name and number, and keeps the mode
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$all = [
    'by name' => ['mail', 'url' => '/{user_id}'],
    'by number' => ['nick' => '1'],
    'by number in a text' => ['url' => '/{user_id}/{0}/'],
    'by a name with a digit' => ['custom10', 'address' => '2nd'],
    'a digit that is no column' => ['url' => '1/{user_id}/2'],
    'a number too high' => ['nick' => '9'],
    'a closure' => ['keys' => fn($row) => implode(',', array_keys($row))],
    'no fields' => null,
];
foreach ($all as $what => $fields) {
    $statement = $db->query("SELECT 6 AS user_id, 'John' AS name, NULL AS mail, 'x' AS custom10, 'y' AS `2nd`,
        'old' AS twice, 'new' AS twice");
    echo $what, ' ', outcome(fn() => imbachat_users_json($statement, $fields)), "\n";
    $statement->execute();
    echo '  ', json_encode($statement->fetch()), "\n";
}
echo imbachat_users_json(
    $db->query("SELECT 6 AS user_id, 'John' AS name, 'old' AS twice, 'new' AS twice"),
    ['twice'],
), "\n";
?>
--EXPECT--
by name [{"user_id":6,"name":"John","mail":null,"url":"\/6"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
by number [{"user_id":6,"name":"John","nick":"John"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
by number in a text [{"user_id":6,"name":"John","url":"\/6\/6\/"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
by a name with a digit [{"user_id":6,"name":"John","custom10":"x","address":"y"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
a digit that is no column [{"user_id":6,"name":"John","url":"1\/6\/2"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
a number too high ImbaChat\InvalidUserException: Row 0: field "nick" needs the column "9", which the row does not have
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
a closure [{"user_id":6,"name":"John","keys":"user_id,0,name,1,mail,2,custom10,3,2nd,4,twice,5,6"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
no fields [{"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}]
  {"user_id":6,"0":6,"name":"John","1":"John","mail":null,"2":null,"custom10":"x","3":"x","2nd":"y","4":"y","twice":"new","5":"old","6":"new"}
[{"user_id":6,"name":"John","twice":"new"}]
