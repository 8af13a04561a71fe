--TEST--
imbachat_users_json(): the site's code that runs while a PDOStatement is read sees it unchanged
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class FirstOnly extends PDOStatement
{
    public function getIterator(): Iterator
    {
        return new ArrayIterator([['user_id' => 1, 'name' => 'its own']]);
    }
}
$is_new = class_exists(Pdo\Sqlite::class); // PHP 8.4
$db = $is_new ? new Pdo\Sqlite('sqlite::memory:') : new PDO('sqlite::memory:');
$query = fn() => $db->query(
    "SELECT 6 AS user_id, 'Ann' AS name UNION ALL SELECT 7, 'Ben' UNION ALL SELECT 8, 'Zoe'",
    PDO::FETCH_ASSOC,
);

$statement = $query();
echo 'closure that fetches: ', imbachat_users_json($statement, ['next' => fn($row) => $statement->fetch()]), "\n";
$kept = [];
echo 'closure that keeps rows: ';
echo imbachat_users_json($query(), ['x' => function ($row) use (&$kept) {
    $kept[] = $row;
}]), json_encode($kept), "\n";
$statement = $query();
$statement->bindColumn('name', $name);
echo 'bound column: ', imbachat_users_json($statement, []), " $name\n";
$db->setAttribute(PDO::ATTR_STATEMENT_CLASS, [FirstOnly::class]);
echo 'own iterator: ', imbachat_users_json($query()), "\n";
$db->setAttribute(PDO::ATTR_STATEMENT_CLASS, [PDOStatement::class]);

date_default_timezone_set('UTC');
$functions = [
    'zone' => fn($id) => date_default_timezone_set($id % 2 ? 'Asia/Tokyo' : 'UTC') ? $id : 0,
    'mode' => function ($id) use (&$statement) {
        $id === 7 && $statement->setFetchMode(PDO::FETCH_NUM);
        return $id;
    },
    'nested' => fn($id) => imbachat_users_json((new PDO('sqlite::memory:'))->query(
        "SELECT 6 AS user_id, 'Ann' AS name",
        PDO::FETCH_ASSOC,
    ))
        ? $id
        : 0,
    'throw' => fn($id) => $id === 7 ? throw new RuntimeException('From the query') : $id,
];
foreach ($functions as $name => $function) {
    [$db, $is_new ? 'createFunction' : 'sqliteCreateFunction']($name, $function);
    $db->exec("CREATE TABLE $name (id); INSERT INTO $name VALUES (6), (7), (8)");
    $statement = $db->prepare("SELECT $name(id) AS user_id, '2024-02-29 12:00:00' AS name FROM $name");
    $statement->setFetchMode(PDO::FETCH_ASSOC);
    echo "$name: ", outcome(function () use ($statement) {
        $statement->execute();
        return imbachat_users_json($statement, ['lastlogin' => 'name'])
            . json_encode($statement->execute() ? $statement->fetch() : null);
    }), "\n";
}
$statement = null; // whose connection has a function that knows the statement
?>
--EXPECT--
closure that fetches: [{"user_id":6,"name":"Ann","next":{"user_id":7,"name":"Ben"}},{"user_id":8,"name":"Zoe","next":false}]
closure that keeps rows: [{"user_id":6,"name":"Ann","x":null},{"user_id":7,"name":"Ben","x":null},{"user_id":8,"name":"Zoe","x":null}][{"user_id":6,"name":"Ann"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}]
bound column: [{"user_id":6,"name":"Ann"},{"user_id":7,"name":"Ben"},{"user_id":8,"name":"Zoe"}] Zoe
own iterator: [{"user_id":1,"name":"its own"}]
zone: [{"user_id":6,"name":"2024-02-29 12:00:00","lastlogin":1709208000},{"user_id":7,"name":"2024-02-29 12:00:00","lastlogin":1709175600},{"user_id":8,"name":"2024-02-29 12:00:00","lastlogin":1709208000}]{"user_id":6,"name":"2024-02-29 12:00:00"}
mode: [{"user_id":6,"name":"2024-02-29 12:00:00","lastlogin":1709208000},{"user_id":7,"name":"2024-02-29 12:00:00","lastlogin":1709208000},{"user_id":8,"name":"2024-02-29 12:00:00","lastlogin":1709208000}][6,"2024-02-29 12:00:00"]
nested: [{"user_id":6,"name":"2024-02-29 12:00:00","lastlogin":1709208000},{"user_id":7,"name":"2024-02-29 12:00:00","lastlogin":1709208000},{"user_id":8,"name":"2024-02-29 12:00:00","lastlogin":1709208000}]{"user_id":6,"name":"2024-02-29 12:00:00"}
throw: RuntimeException: From the query
