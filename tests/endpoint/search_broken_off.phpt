--TEST--
ImbaChat\Endpoint: a search whose query breaks off amid its rows is status 500, also if PDO is silent
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Breaking extends People
{
    public function search(string $text, int $limit): iterable
    {
        $db = new PDO('sqlite::memory:');
        $db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_SILENT);
        return $db->query("SELECT 1 AS id, 'x' AS nick, NULL AS avatar UNION ALL SELECT 2, 'y', NULL
            UNION ALL SELECT abs(-9223372036854775808), 'z', NULL");
    }
}

$on_error = function (ImbaChat\Exception $error) {
    echo strpos($error->getMessage(), 'cannot be fetched: SQLSTATE[HY000]') ? 'told' : $error, "\n";
};
foreach ([2, 3] as $limit) {
    $endpoint = endpoint(['search_limit' => $limit, 'search_list' => true], new Breaking(), $on_error);
    show($endpoint->handle('search', ['query' => 'x'], server()));
}
?>
--EXPECT--
200 [{"user_id":1,"name":"x","avatar_url":false},{"user_id":2,"name":"y","avatar_url":false}]
told
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
