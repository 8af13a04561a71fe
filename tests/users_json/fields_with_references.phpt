--TEST--
imbachat_users_json(): $fields may contain references, and a Closure may change them
--EXTENSIONS--
imbachat
--FILE--
<?php
$source = 'nick';
$fields = [
    'name' => &$source,
    'change' => function () use (&$source, &$fields) {
        $source = 'other';
        $fields = ['gone' => 'x'];
        return 1;
    },
];
$rows = [['user_id' => 1, 'nick' => 'A'], ['user_id' => 2, 'nick' => 'B', 'other' => 'O']];
$json = imbachat_users_json($rows, $fields);
var_dump(count(json_decode($json)), array_keys(json_decode($json, true)[1]) === ['user_id', 'name', 'change'], $fields);
?>
--EXPECT--
int(2)
bool(true)
array(1) {
  ["gone"]=>
  string(1) "x"
}
