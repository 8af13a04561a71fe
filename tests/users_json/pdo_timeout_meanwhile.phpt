--TEST--
imbachat_users_json(): a time limit reached while a statement is read restores its fetch mode
--EXTENSIONS--
imbachat
pdo_sqlite
--INI--
html_errors=0
opcache.jit=disable
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0'
    && !getenv('SKIP_ASAN')
    && die('skip valgrind takes what a fatal error leaves for leaks');
?>
--FILE--
<?php
$is_new = class_exists(Pdo\Sqlite::class); // PHP 8.4
$db = $is_new ? new Pdo\Sqlite('sqlite::memory:') : new PDO('sqlite::memory:');
[$db, $is_new ? 'createFunction' : 'sqliteCreateFunction']('wait', function ($n) {
    set_time_limit(1);
    while ($n > 2);
    return "user $n";
});
$statement = $db->query('WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT 1000000)
    SELECT n user_id, wait(n) name FROM numbers', PDO::FETCH_ASSOC);
register_shutdown_function(function () use ($statement) {
    $statement->execute();
    echo json_encode($statement->fetch()), "\n";
});
imbachat_users_json($statement);
?>
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %s on line %d
{"user_id":1,"name":"user 1"}
