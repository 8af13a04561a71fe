--TEST--
imbachat_users_json(): avatar_url and profile_url are false for null and '', and a Stringable is its string
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Url implements JsonSerializable
{
    public function __toString(): string
    {
        return '/string';
    }
    public function jsonSerialize(): mixed
    {
        return '/json';
    }
}
$values = [
    null, '', 'http://example.com/a.png', '/a b.png', '0', ' ', false, true, 0, 1.5, [], ['x' => 1], new stdClass(),
    new Url(), "bad\xff",
];
foreach (['avatar_url', 'profile_url', 'cover_url'] as $field) {
    $rows = array_map(fn($value) => ['user_id' => 6, 'name' => 'N', $field => $value], $values);
    same($field, imbachat_users_json($rows), imbachat_users_json($rows, [$field]));
    echo encode(array_column(json_decode(imbachat_users_json($rows, [$field])), $field)), "\n";
}
?>
--EXPECT--
avatar_url: same
[false,false,"http:\/\/example.com\/a.png","\/a b.png","0"," ",false,true,0,1.5,[],{"x":1},{},"\/string","bad\ufffd"]
profile_url: same
[false,false,"http:\/\/example.com\/a.png","\/a b.png","0"," ",false,true,0,1.5,[],{"x":1},{},"\/string","bad\ufffd"]
cover_url: same
[null,"","http:\/\/example.com\/a.png","\/a b.png","0"," ",false,true,0,1.5,[],{"x":1},{},"\/json","bad\ufffd"]
