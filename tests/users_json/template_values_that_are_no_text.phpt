--TEST--
imbachat_users_json(): an array, an object or a resource in a template is rejected with row and field
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

enum Suit: string { case Hearts = 'h'; }
$good = ['user_id' => 6, 'name' => 'J', 'v' => 'x'];
foreach ([[], ['a'], new stdClass(), Suit::Hearts, fn() => 1, fopen('php://memory', 'r'), new DateTime('@0')] as $value) {
    attempt(fn() => imbachat_users_json([$good, ['v' => $value] + $good], ['x' => '/{v}/']));
}
?>
--EXPECT--
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type array into a text
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type array into a text
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type stdClass into a text
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type Suit into a text
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type Closure into a text
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type resource into a text
ImbaChat\InvalidUserException: Row 1: field "x" cannot take the column "v" of type DateTime into a text
