--TEST--
imbachat_users_json(): a PDOStatement can be used afterwards as before, even after an exception
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$db = new PDO('sqlite::memory:');
$db->exec("CREATE TABLE members (user_id, name)");
$db->exec("INSERT INTO members VALUES (6, 'Ann'), (NULL, 'nobody'), (7, 'Ben'), (8, 'Zoe')");
$statement = $db->prepare('SELECT user_id, name FROM members WHERE user_id IS NOT NULL OR ? ORDER BY rowid');
$statement->setFetchMode(PDO::FETCH_ASSOC);
foreach ([0, 1, 0] as $with_nobody) {
    $statement->execute([$with_nobody]);
    attempt(fn() => imbachat_users_json($statement), fn() => json_encode($statement->fetch()));
    $statement->execute([$with_nobody]);
    attempt(fn() => json_encode($statement->fetch()), fn() => imbachat_users_json($statement, []));
    $statement->execute([$with_nobody]);
    echo json_encode($statement->fetchAll()), "\n";
}
$statement->execute([0]);
foreach ($statement as $row) {
    echo json_encode($row), ' ', imbachat_users_json($statement, ['name']), "\n";
}
?>
--EXPECT--
[{"user_id":6,"name":"Ann"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
false
{"user_id":6,"name":"Ann"}
[{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
[{"user_id":6,"name":"Ann"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
ImbaChat\InvalidUserException: Row 1: field "user_id" must be an integer or a non-empty string, null given
{"user_id":7,"name":"Ben"}
{"user_id":6,"name":"Ann"}
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
[{"user_id":6,"name":"Ann"},{"user_id":null,"name":"nobody"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
[{"user_id":6,"name":"Ann"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
false
{"user_id":6,"name":"Ann"}
[{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
[{"user_id":6,"name":"Ann"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
{"user_id":6,"name":"Ann"} [{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
