--TEST--
imbachat_users_json(): a row or list that contains itself throws a JsonException; one that occurs twice does not
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = (object) ['user_id' => 6, 'name' => 'J'];
$row->self = $row;
$array = ['user_id' => 6, 'name' => 'J'];
$array['self'] = &$array;
$shared = (object) ['user_id' => 7, 'name' => 'S'];
attempt(
    fn() => imbachat_users_json([$row]),
    fn() => imbachat_users_json([$row], ['self']),
    fn() => imbachat_users_json([$array]),
    fn() => imbachat_users_json([$array], ['a' => fn() => $array]),
    fn() => imbachat_users_json([$shared, $shared], ['friends' => fn() => [$shared, $shared]]),
    fn() => imbachat_users_json([$shared], ['self' => fn($row) => $row]),
    fn() => imbachat_users_json([$row], []),
);
unset($row->self, $array['self']);
gc_collect_cycles();
?>
--EXPECT--
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
[{"user_id":7,"name":"S","friends":[{"user_id":7,"name":"S"},{"user_id":7,"name":"S"}]},{"user_id":7,"name":"S","friends":[{"user_id":7,"name":"S"},{"user_id":7,"name":"S"}]}]
[{"user_id":7,"name":"S","self":{"user_id":7,"name":"S"}}]
[{"user_id":6,"name":"J"}]
