--TEST--
imbachat_users_json(), imbachat_search_json(): arguments by name
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$users = [['user_id' => 6, 'name' => 'a/b', 'nick' => 'n']];
attempt(
    fn() => imbachat_users_json(users: $users, flags: JSON_UNESCAPED_SLASHES),
    fn() => imbachat_users_json(fields: ['nick'], users: $users),
    fn() => imbachat_search_json(flags: JSON_UNESCAPED_SLASHES, fields: [], users: $users),
);
?>
--EXPECT--
[{"user_id":6,"name":"a/b","nick":"n"}]
[{"user_id":6,"name":"a\/b","nick":"n"}]
{"code":200,"version":1,"data":[{"user_id":6,"name":"a/b"}]}
