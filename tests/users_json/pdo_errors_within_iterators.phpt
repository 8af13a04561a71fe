--TEST--
imbachat_users_json(): a PDOStatement that fails silently within iterators gives no half answer
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Members implements IteratorAggregate
{
    public function __construct(private Traversable $rows) {}
    public function getIterator(): Traversable
    {
        return $this->rows;
    }
}
$db = new PDO('sqlite::memory:', options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_SILENT]);
$query = fn() => $db->query("SELECT 6 AS user_id, 'John' AS name UNION ALL SELECT abs(-9223372036854775808), 'Ann'");
$more = new ArrayIterator([['user_id' => 7, 'name' => 'Eve']]);
$append = new AppendIterator();
$append->append(new IteratorIterator($query()));
$append->append($more);
attempt(
    fn() => imbachat_users_json($query()->getIterator(), []),
    fn() => imbachat_users_json(new IteratorIterator($query()), []),
    fn() => imbachat_search_json(new LimitIterator(new IteratorIterator($query()), 0, 9), []),
    fn() => imbachat_users_json(new CallbackFilterIterator(new IteratorIterator($query()), fn() => true), []),
    fn() => imbachat_users_json(new Members($query()), []),
    fn() => imbachat_users_json(new Members($query()->getIterator()), []),
    fn() => imbachat_users_json($append, []),
    fn() => imbachat_users_json((function () use ($query) {
        yield from $query();
    })(), []),
    fn() => imbachat_users_json((function () use ($query, $more) {
        yield from $query();
        yield from $more;
    })(), []),
    fn() => imbachat_users_json((fn() => yield from (fn() => yield from $query())())(), []),
);
?>
--EXPECT--
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
ImbaChat\Exception: Row 1 cannot be fetched: SQLSTATE[HY000]
