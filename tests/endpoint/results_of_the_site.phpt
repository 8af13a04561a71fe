--TEST--
ImbaChat\Endpoint: what the site's code returns and is no member is status 500 too, and the site is told
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/failing.inc';

$row = ['id' => 1, 'nick' => 'Ann', 'avatar' => null];
echo outcomes('users', ['find' => fn() => [['id' => null] + $row]]);
echo outcomes('users', ['find' => fn() => [['id' => 1]]]);
echo outcomes('users', ['find' => fn() => [5]]);
echo outcomes('users', ['fields' => fn() => ['name' => 5]]);
echo outcomes('search', ['search' => fn() => [['nick' => []] + $row]]);
echo outcomes('search', ['search' => fn() => [$row, null]]);
echo outcomes('sign-in', ['authenticate' => fn() => true]);
echo outcomes('sign-in', ['authenticate' => fn() => 'Ann']);
echo outcomes('sign-in', ['authenticate' => fn() => ['nick' => 'Ann']]);
// Each PHP has its own words for this.
foreach (['users' => 'find', 'search' => 'search'] as $request => $method) {
    echo preg_replace('/(TypeError).*/', '$1', outcomes($request, [$method => fn() => false]));
}
?>
--EXPECT--
500 without a detail, ImbaChat\InvalidUserException: Row 0: field "user_id" must be an integer or a non-empty string, null given
500 without a detail, ImbaChat\InvalidUserException: Row 0: field "name" needs the column "nick", which the row does not have
500 without a detail, ImbaChat\InvalidUserException: Row 0 must be an array or an object, int given
500 without a detail, TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "name", int given
500 without a detail, ImbaChat\InvalidUserException: Row 0: field "name" must be a string, array given
500 without a detail, ImbaChat\InvalidUserException: Row 1 must be an array or an object, null given
500 without a detail, ImbaChat\InvalidUserException: Row 0 must be an array or an object, bool given
500 without a detail, ImbaChat\InvalidUserException: Row 0 must be an array or an object, string given
500 without a detail, ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "id", which the row does not have
500 without a detail, TypeError
500 without a detail, TypeError
