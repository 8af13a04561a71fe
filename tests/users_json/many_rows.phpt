--TEST--
imbachat_users_json(): twenty thousand rows from an array and from a generator
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$rows = [];
for ($id = 1; $id <= 20000; $id++) {
    $rows[] = [
        'user_id' => (string) $id,
        'name' => "Имя \"$id\"",
        'lastlogin' => '2024-01-01 00:00:00',
        'avatar' => $id % 3 ? "$id.png" : null,
    ];
}
$fields = ['avatar_url' => 'https://example.com/{avatar}', 'lastlogin'];
$expected = encode(array_map(fn($row) => [
    'user_id' => (int) $row['user_id'],
    'name' => $row['name'],
    'avatar_url' => $row['avatar'] === null ? false : 'https://example.com/' . $row['avatar'],
    'lastlogin' => strtotime($row['lastlogin']),
], $rows));
same('array', $expected, imbachat_users_json($rows, $fields));
same('generator', $expected, imbachat_users_json((fn() => yield from $rows)(), $fields));
?>
--EXPECT--
array: same
generator: same
