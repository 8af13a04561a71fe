--TEST--
imbachat_users_json(): a profiles array is an object keyed by profile id, with its contents unchanged
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$profile = ['user_id' => 'P11-A', 'name' => 'P11-John', 'avatar_url' => '', 'lastlogin' => '2024-01-01'];
class Profiles implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return ['5' => 'json'];
    }
}
$values = [
    [], [$profile], [11 => $profile], ['11' => $profile, 'x"y' => 1], [[1, 2], [[]]], [0 => 'a', 1 => 'b'], null, '',
    'text', false, 5, new stdClass(), (object) ['a' => []], new ArrayObject([1]), new Profiles(),
];
$rows = array_map(fn($value) => ['user_id' => 6, 'name' => 'N', 'profiles' => $value], $values);
$expected = array_map(
    fn($row) => ['profiles' => is_array($row['profiles']) ? (object) $row['profiles'] : $row['profiles']] + $row,
    $rows,
);
$expected = array_map(fn($row) => ['user_id' => 6, 'name' => 'N', 'profiles' => $row['profiles']], $expected);
foreach ([0, JSON_PRETTY_PRINT, JSON_HEX_QUOT | JSON_PRETTY_PRINT] as $flags) {
    same('null', encode($expected, $flags), imbachat_users_json($rows, null, $flags));
    same('fields', encode($expected, $flags), imbachat_users_json($rows, ['profiles'], $flags));
}
echo imbachat_users_json(array_slice($rows, 0, 3), ['profiles']), "\n";
echo imbachat_users_json([['user_id' => 6, 'name' => 'N', 'profiles' => ["\0a" => 1, '' => 2, 'x"' => 3, -1 => 4]]]);
?>
--EXPECT--
null: same
fields: same
null: same
fields: same
null: same
fields: same
[{"user_id":6,"name":"N","profiles":{}},{"user_id":6,"name":"N","profiles":{"0":{"user_id":"P11-A","name":"P11-John","avatar_url":"","lastlogin":"2024-01-01"}}},{"user_id":6,"name":"N","profiles":{"11":{"user_id":"P11-A","name":"P11-John","avatar_url":"","lastlogin":"2024-01-01"}}}]
[{"user_id":6,"name":"N","profiles":{"\u0000a":1,"":2,"x\"":3,"-1":4}}]
