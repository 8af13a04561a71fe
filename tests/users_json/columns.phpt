--TEST--
imbachat_users_json(): a source names a column, and may be repeated
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = [
    'id' => 6, 'display_name' => 'John', 'user_id' => 7, 'name' => 'root', '0' => 'zero', '-1' => 'minus', '' => 'none',
];
attempt(
    fn() => imbachat_users_json([$row], ['user_id' => 'id', 'name' => 'display_name', 'nick' => 'display_name']),
    fn() => imbachat_users_json([$row], ['first' => '0', 'second' => '-1', 'Name' => 'name']),
    fn() => imbachat_users_json([(object) $row], ['first' => '0', 'second' => '-1', 'Name' => 'name']),
    fn() => imbachat_users_json([[6, 'John']], ['user_id' => '0', 'name' => '1']),
);
?>
--EXPECT--
[{"user_id":6,"name":"John","nick":"John"}]
[{"user_id":7,"name":"root","first":"zero","second":"minus","Name":"root"}]
[{"user_id":7,"name":"root","first":"zero","second":"minus","Name":"root"}]
[{"user_id":6,"name":"John"}]
