--TEST--
imbachat_users_json(): without $fields every key of a row is sent unchanged
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$rows = [
    ['badge' => 'new', 'user_id' => 6, 'name' => 'John', 'x' => [1, ['a' => null]], 'y' => 1.5, 5 => 'five'],
    ['name' => 'Ann', 'user_id' => 7, '' => 'empty', "\0a" => 'nul', 'ю' => true],
    ['user_id' => 'P11-A', 'name' => 'P11-John'],
];
same('plain', encode($rows), imbachat_users_json($rows));
same('pretty', encode($rows, JSON_PRETTY_PRINT), imbachat_users_json($rows, null, JSON_PRETTY_PRINT));
echo imbachat_users_json($rows, flags: JSON_UNESCAPED_UNICODE);
?>
--EXPECT--
plain: same
pretty: same
[{"badge":"new","user_id":6,"name":"John","x":[1,{"a":null}],"y":1.5,"5":"five"},{"name":"Ann","user_id":7,"":"empty","\u0000a":"nul","ю":true},{"user_id":"P11-A","name":"P11-John"}]
