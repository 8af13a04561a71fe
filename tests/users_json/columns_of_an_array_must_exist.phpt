--TEST--
imbachat_users_json(): a column that an array row lacks is an error, but null is not
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'John', 'mail' => null];
attempt(
    fn() => imbachat_users_json([$row], ['mail']),
    fn() => imbachat_users_json([$row, $row], ['email' => 'Mail']),
    fn() => imbachat_users_json([$row, ['user_id' => 7, 'name' => 'Ann']], ['email' => 'mail']),
    fn() => imbachat_users_json([$row], ['url' => '/{user_id}/{id}/']),
    fn() => imbachat_users_json([['user_id' => 6]], []),
    fn() => imbachat_users_json([['name' => 'John']], []),
    fn() => imbachat_users_json([[]], ['user_id' => 'id', 'name' => 'n']),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","mail":null}]
ImbaChat\InvalidUserException: Row 0: field "email" needs the column "Mail", which the row does not have
ImbaChat\InvalidUserException: Row 1: field "email" needs the column "mail", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "url" needs the column "id", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "name" needs the column "name", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "user_id", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "id", which the row does not have
