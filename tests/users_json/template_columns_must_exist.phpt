--TEST--
imbachat_users_json(): every column of a string must exist, even after one that is empty
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'J', 'n' => null, 'email' => 'm'];
$texts = [
    'x' => '{n}-{emial}',
    'avatar_url' => '/{n}/{email}/{emial}',
    'user_id' => '{n}{emial}',
    'lastlogin' => '{n}{emial}',
];
foreach ([$row, (object) $row, ['n' => 5] + $row, (object) (['n' => 5] + $row)] as $row) {
    foreach ($texts as $name => $text) {
        attempt(fn() => imbachat_users_json([$row], [$name => $text]));
    }
    attempt(fn() => imbachat_users_json([$row], ['x' => '{n}-{email}']));
}
?>
--EXPECTF--
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "emial", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "avatar_url" needs the column "emial", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "emial", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "lastlogin" needs the column "emial", which the row does not have
[{"user_id":6,"name":"J","x":false}]
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "emial", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "avatar_url" needs the column "emial", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "emial", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "lastlogin" needs the column "emial", which stdClass has neither as %s
[{"user_id":6,"name":"J","x":false}]
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "emial", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "avatar_url" needs the column "emial", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "emial", which the row does not have
ImbaChat\InvalidUserException: Row 0: field "lastlogin" needs the column "emial", which the row does not have
[{"user_id":6,"name":"J","x":"5-m"}]
ImbaChat\InvalidUserException: Row 0: field "x" needs the column "emial", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "avatar_url" needs the column "emial", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "user_id" needs the column "emial", which stdClass has neither as %s
ImbaChat\InvalidUserException: Row 0: field "lastlogin" needs the column "emial", which stdClass has neither as %s
[{"user_id":6,"name":"J","x":"5-m"}]
