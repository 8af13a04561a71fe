--TEST--
imbachat_users_json(): user_id and name come first if $fields omits them
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['email' => 'j@example.com', 'name' => 'John', 'user_id' => 6, 'nick' => 'jo'];
attempt(
    fn() => imbachat_users_json([$row], ['email']),
    fn() => imbachat_users_json([$row], ['email', 'user_id']),
    fn() => imbachat_users_json([$row], ['email', 'name']),
    fn() => imbachat_users_json([$row], ['email', 'name' => 'nick']),
    fn() => imbachat_users_json([$row], []),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","email":"j@example.com"}]
[{"name":"John","email":"j@example.com","user_id":6}]
[{"user_id":6,"email":"j@example.com","name":"John"}]
[{"user_id":6,"email":"j@example.com","name":"jo"}]
[{"user_id":6,"name":"John"}]
