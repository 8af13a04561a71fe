--TEST--
imbachat_search_json(): a search in a real database, from the pattern to the answer
--EXTENSIONS--
imbachat
pdo_sqlite
--FILE--
<?php
$db = new PDO('sqlite::memory:');
$db->exec("CREATE TABLE members (id INTEGER, login TEXT, password TEXT)");
$db->exec("INSERT INTO members VALUES (1, 'ann', 'h1'), (2, 'anna', 'h2'), (3, '100%', 'h3'), (4, 'a_b', 'h4')");
function search(PDO $db, string $text): string
{
    $found = $db->prepare("SELECT * FROM members WHERE login LIKE ? ESCAPE '!' ORDER BY id LIMIT 20");
    $found->execute(['%' . preg_replace('/[!%_]/', '!$0', $text) . '%']);
    return imbachat_search_json($found, ['user_id' => 'id', 'name' => 'login']);
}
foreach (['ann', '%', '_', 'nobody', '!'] as $text) {
    echo search($db, $text), "\n";
}
?>
--EXPECT--
{"code":200,"version":1,"data":[{"user_id":1,"name":"ann"},{"user_id":2,"name":"anna"}]}
{"code":200,"version":1,"data":[{"user_id":3,"name":"100%"}]}
{"code":200,"version":1,"data":[{"user_id":4,"name":"a_b"}]}
{"code":200,"version":1,"data":[]}
{"code":200,"version":1,"data":[]}
