--TEST--
ImbaChat\Endpoint: a query of the search that was not executed is status 500 and a line in the log
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

final class Unfinished extends People
{
    public function search(string $text, int $limit): iterable
    {
        return (new PDO('sqlite::memory:', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_SILENT]))
            ->prepare("SELECT 1 AS id, 'Ann' AS nick, 'a.png' AS avatar");
    }
}
$endpoint = endpoint([], new Unfinished(), function (Throwable $error) {
    echo get_class($error), ': ', $error->getMessage(), "\n";
});
echo $endpoint->handle('search', ['query' => 'Ann'], server())->status, "\n";
?>
--EXPECT--
ImbaChat\Exception: A row of the search cannot be fetched: SQLSTATE[]
500
