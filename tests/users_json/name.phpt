--TEST--
imbachat_users_json(): name is a string: null, numbers and Stringable objects are converted
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Name
{
    public function __toString(): string
    {
        return 'Stringable';
    }
}
class Bad
{
    public function __toString(): string
    {
        return "bad\xff";
    }
}
$names = [
    'John', '', '0', ' ', 'null', "tab\t", 'Имя', "\u{1F600}", "a\xff", null, 0, 6, -7, PHP_INT_MIN, 1.0, 1.5, -0.0,
    0.1 + 0.2, 1e25, INF, -INF, NAN, new Name(), new Bad(),
];
$rows = array_map(fn($name) => ['user_id' => 6, 'name' => $name], $names);
$text = fn($name) => is_float($name) && is_nan($name) ? 'NAN' : (string) $name; // PHP 8.5 warns of (string) NAN
foreach ([null, [], ['user_id', 'name'], ['user_id', 'name' => fn($row) => $row['name']]] as $fields) {
    same(
        'all',
        encode(array_map(fn($name) => ['user_id' => 6, 'name' => $text($name)], $names)),
        imbachat_users_json($rows, $fields),
    );
}
$names = json_encode(array_column(json_decode(imbachat_users_json($rows)), 'name'), JSON_UNESCAPED_UNICODE);
echo str_replace((string) PHP_INT_MIN, 'PHP_INT_MIN', $names);
?>
--EXPECT--
all: same
all: same
all: same
all: same
["John","","0"," ","null","tab\t","Имя","😀","a�","","0","6","-7","PHP_INT_MIN","1","1.5","-0","0.3","1.0E+25","INF","-INF","NAN","Stringable","bad�"]
