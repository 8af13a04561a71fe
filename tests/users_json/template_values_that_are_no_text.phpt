--TEST--
imbachat_users_json(): an array, an object or a resource in a template is rejected with row and field
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

enum Suit: string
{
    case Hearts = 'h';
}
$good = ['user_id' => 6, 'name' => 'J', 'v' => 'x'];
foreach ([
    [], ['a'], new stdClass(), Suit::Hearts, fn() => 1, fopen('php://memory', 'r'), new DateTime('@0'),
] as $value) {
    attempt(fn() => imbachat_users_json([$good, ['v' => $value] + $good], ['x' => '/{v}/']));
}
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type array into the text
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type array into the text
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type stdClass into the text
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type Suit into the text
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type Closure into the text
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type resource into the text
ImbaChat\InvalidUserException: Row 1: field "x" cannot insert the column "v" of type DateTime into the text
