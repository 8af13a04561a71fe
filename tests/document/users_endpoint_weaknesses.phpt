--TEST--
The weaknesses of the documented users endpoint, which imbachat_users_json() does not have
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
$rows = [['user_id' => '6', 'display_name' => "J\xffhn", 'last_login_date' => null, 'password' => 'hash']];
var_dump(json_encode($rows));
echo imbachat_users_json($rows, ['name' => 'display_name', 'lastlogin' => 'last_login_date']), "\n";

$rows = [['user_id' => '6', 'display_name' => 'John']];
echo json_encode([['user_id' => $rows[0]['user_id'], 'name' => $rows[0]['display_name']]]), "\n";
echo imbachat_users_json($rows, ['name' => 'display_name']), "\n";

$db = new PDO('sqlite::memory:');
$db->exec('CREATE TABLE members (user_id INTEGER, display_name TEXT)');
foreach (['', ',,', '1,,2', 'abc'] as $asked) {
    $ids = preg_replace('/[^0-9,]/', '', $asked);
    try {
        echo json_encode($db->query("SELECT * FROM members WHERE user_id IN ( $ids )")->fetchAll()), "\n";
    } catch (PDOException $e) {
        echo 'an SQL error, ';
    }
    $ids = implode(',', imbachat_user_ids($asked)) ?: '0';
    echo imbachat_users_json(
        $db->query("SELECT * FROM members WHERE user_id IN ($ids)"),
        ['name' => 'display_name'],
    ), "\n";
}
?>
--EXPECT--
bool(false)
[{"user_id":6,"name":"J\ufffdhn","lastlogin":false}]
[{"user_id":"6","name":"John"}]
[{"user_id":6,"name":"John"}]
[]
[]
an SQL error, []
an SQL error, []
[]
[]
