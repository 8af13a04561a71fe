--TEST--
imbachat_users_json(): a row that is neither an array nor an object is rejected with its position
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$good = ['user_id' => 6, 'name' => 'John'];
foreach ([null, 6, 1.5, 'John', true, fopen('php://memory', 'r')] as $row) {
    attempt(
        fn() => imbachat_users_json([$good, $row]),
        fn() => imbachat_users_json([$good, $good, $row], ['name']),
    );
}
attempt(fn() => imbachat_users_json(new ArrayIterator(['x' => $good, 'y' => 'John'])));
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 1 must be an array or an object, null given
ImbaChat\InvalidUserException: Row 2 must be an array or an object, null given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, int given
ImbaChat\InvalidUserException: Row 2 must be an array or an object, int given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, float given
ImbaChat\InvalidUserException: Row 2 must be an array or an object, float given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, string given
ImbaChat\InvalidUserException: Row 2 must be an array or an object, string given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, bool given
ImbaChat\InvalidUserException: Row 2 must be an array or an object, bool given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, resource given
ImbaChat\InvalidUserException: Row 2 must be an array or an object, resource given
ImbaChat\InvalidUserException: Row 1 must be an array or an object, string given
