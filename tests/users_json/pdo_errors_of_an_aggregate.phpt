--TEST--
imbachat_users_json(): a statement that fails midway is noticed also as the iterator of an object, by whatever way
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

final class Query implements IteratorAggregate
{
    public function __construct(private Traversable $rows) {}

    public function getIterator(): Traversable
    {
        return $this->rows;
    }
}
$sql = "SELECT 6 AS user_id, 'John' AS name UNION ALL SELECT abs(-9223372036854775808), 'Ann'";
$db = new PDO('sqlite::memory:', options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_SILENT]);
attempt(
    fn() => imbachat_users_json(new Query($db->query($sql, PDO::FETCH_ASSOC))),
    fn() => imbachat_users_json(new Query(new Query($db->query($sql, PDO::FETCH_ASSOC)))),
);
?>
--EXPECT--
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
