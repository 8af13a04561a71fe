--TEST--
imbachat_users_json(): ArrayObject and SplObjectStorage-like rows return their elements without a warning
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$data = ['user_id' => '6', 'name' => 'John', 'mail' => null, 'profiles' => [1], '7' => 'seven'];
foreach ([
    new ArrayObject($data), new ArrayIterator($data), new ArrayObject($data, ArrayObject::ARRAY_AS_PROPS),
] as $row) {
    attempt(fn() => imbachat_users_json([$row], [
        'mail', 'profiles', 'x' => 'no_such', 'y' => '7', 'avatar_url' => '/{no_such}/',
    ]));
}
attempt(fn() => imbachat_users_json([new ArrayObject([])], []));
?>
--EXPECT--
[{"user_id":6,"name":"John","mail":null,"profiles":{"0":1},"x":null,"y":"seven","avatar_url":false}]
[{"user_id":6,"name":"John","mail":null,"profiles":{"0":1},"x":null,"y":"seven","avatar_url":false}]
[{"user_id":6,"name":"John","mail":null,"profiles":{"0":1},"x":null,"y":"seven","avatar_url":false}]
ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
