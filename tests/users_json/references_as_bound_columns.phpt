--TEST--
imbachat_users_json(): columns that are references, as with mysqli_stmt::bind_result(), are dereferenced
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

date_default_timezone_set('UTC');
function bound(array $row): array
{
    foreach ($row as $column => $value) {
        $bound[$column] = &$row[$column];
    }
    return $bound;
}
$rows = [
    ['user_id' => 6, 'name' => 'Ann', 'avatar_url' => '/6.png', 'lastlogin' => '2024-02-29 12:34:56', 'badge' => 1.5],
    ['user_id' => '7', 'name' => 7, 'avatar_url' => '', 'lastlogin' => 1700000000, 'badge' => 8],
    ['user_id' => -8, 'name' => null, 'avatar_url' => null, 'lastlogin' => 'garbage', 'badge' => true],
];
foreach ([
    null,
    ['avatar_url', 'lastlogin', 'badge'],
    ['badge' => '{user_id}/{badge}', 'lastlogin' => fn($row) => $row['lastlogin']],
] as $fields) {
    same('bound', imbachat_users_json($rows, $fields), imbachat_users_json(array_map(bound(...), $rows), $fields));
}
echo imbachat_users_json([bound($rows[0])]), "\n";
attempt(
    fn() => imbachat_users_json([bound(['user_id' => 1.5, 'name' => ''])]),
    fn() => imbachat_users_json([bound(['user_id' => 1, 'name' => []])]),
);
?>
--EXPECT--
bound: same
bound: same
bound: same
[{"user_id":6,"name":"Ann","avatar_url":"\/6.png","lastlogin":1709210096,"badge":1.5}]
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, float given
ImbaChat\InvalidUserException: Row 0: field "name" must be a string, array given
