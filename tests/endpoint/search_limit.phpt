--TEST--
ImbaChat\Endpoint: a search is told its limit, and what a site gives beyond it is not sent
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Crowd extends People
{
    public $crowd;

    public function search(string $text, int $limit): iterable
    {
        return ($this->crowd)($limit);
    }
}

function count_up(): Generator
{
    for ($i = 1; ; $i++) {
        yield ['id' => $i, 'nick' => "n$i", 'avatar' => null];
    }
}

$members = new Crowd();
$db = new PDO('sqlite::memory:');
foreach ([
    'array' => fn() => array_fill(0, 5, People::ROWS[0]),
    'endless generator' => fn() => count_up(),
    'aggregate' => fn() => new ArrayObject(array_fill(0, 5, People::ROWS[1])),
    'statement'
        => fn() => $db->query("SELECT 7 AS id, 'x' AS nick, NULL AS avatar
            UNION ALL SELECT 8, 'y', NULL UNION ALL SELECT 9, 'z', NULL"),
    'limit' => fn($limit) => [['id' => $limit, 'nick' => '', 'avatar' => null]],
] as $what => $members->crowd) {
    $answer = endpoint(['search_limit' => 2], $members)->handle('search', ['query' => 'x'], server());
    echo "$what ", json_encode(array_column(json_decode($answer->body, true)['data'], 'user_id')), "\n";
}
?>
--EXPECT--
array [1,1]
endless generator [1,2]
aggregate [2,2]
statement [7,8]
limit [2]
