--TEST--
imbachat_search_json(): data is what imbachat_users_json() returns, with every flag
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

$users = [[
    'user_id' => '6',
    'name' => "<a/b>'&\"\xffé\u{2028}",
    'lastlogin' => '2024-01-01 UTC',
    'profiles' => [],
    'x' => [1.0, [], ['k' => 2]],
]];
foreach ([null, ['x', 'lastlogin', 'profiles'], ['url' => '/{name}', 'y' => fn($row) => $row['x']]] as $fields) {
    foreach ([
        0, JSON_UNESCAPED_SLASHES, JSON_UNESCAPED_UNICODE, JSON_HEX_TAG | JSON_HEX_QUOT, JSON_INVALID_UTF8_IGNORE,
        JSON_THROW_ON_ERROR,
    ] as $flags) {
        same(
            $flags,
            '{"code":200,"version":1,"data":' . imbachat_users_json($users, $fields, $flags) . '}',
            imbachat_search_json($users, $fields, $flags),
        );
    }
}
$flags = JSON_PRETTY_PRINT | JSON_PRESERVE_ZERO_FRACTION;
$users = [['user_id' => 6, 'name' => 'J', 'x' => [1.0, new stdClass(), []]]];
same(
    'pretty',
    encode(['code' => 200, 'version' => 1, 'data' => $users], $flags),
    imbachat_search_json($users, null, $flags),
);
?>
--EXPECT--
0: same
64: same
256: same
9: same
1048576: same
4194304: same
0: same
64: same
256: same
9: same
1048576: same
4194304: same
0: same
64: same
256: same
9: same
1048576: same
4194304: same
pretty: same
