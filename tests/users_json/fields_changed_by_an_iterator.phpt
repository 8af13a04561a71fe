--TEST--
imbachat_users_json(): an iterator that changes references in $fields before its first row has no effect
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$changes = [12345, 1.5, null, true, ['a'], 'a{b', '', 'other', new ArrayObject(), fn() => 'called'];
foreach ($changes as $change) {
    $source = 'nick';
    $rows = (function () use (&$source, $change) {
        $source = $change;
        yield ['user_id' => 1, 'nick' => 'A'];
    })();
    attempt(fn() => imbachat_users_json($rows, ['name' => &$source]));
}

$name = 'nick';
$rows = (function () use (&$name) {
    $name = 'user_id';
    yield ['user_id' => 1, 'name' => 'A', 'nick' => 'B'];
})();
attempt(fn() => imbachat_users_json($rows, [&$name]));
?>
--EXPECT--
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A"}]
[{"user_id":1,"name":"A","nick":"B"}]
