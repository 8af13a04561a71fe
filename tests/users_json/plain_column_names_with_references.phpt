--TEST--
imbachat_users_json(): a plain column name may be a reference, as left by a foreach by reference
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 1, 'name' => 'A', 'email' => 'e', 'age' => 40];
$fields = [' email', 'age '];
foreach ($fields as &$field) {
    $field = trim($field);
}
$twice = ['age', 'email', &$field];
attempt(
    fn() => imbachat_users_json([$row], $fields),
    fn() => imbachat_search_json([$row], $fields),
    fn() => imbachat_users_json([$row], $twice),
);
var_dump($fields);
?>
--EXPECT--
[{"user_id":1,"name":"A","email":"e","age":40}]
{"code":200,"version":1,"data":[{"user_id":1,"name":"A","email":"e","age":40}]}
ValueError: imbachat_users_json(): Argument #2 ($fields) must not contain the field "age" twice
array(2) {
  [0]=>
  string(5) "email"
  [1]=>
  &string(3) "age"
}
