--TEST--
imbachat_users_json(): after an empty column of a text, the others need not be fit for it
--EXTENSIONS--
imbachat
--FILE--
<?php
$row = ['user_id' => 6, 'name' => 'John', 'first' => '', 'list' => [1]];
echo imbachat_users_json([$row], ['user_id', 'name', 'x' => '{first} {list}']), "\n";
try {
    echo imbachat_users_json([$row], ['user_id', 'name', 'x' => '{list} {first}']), "\n";
} catch (ImbaChat\InvalidUserException $exception) {
    echo $exception->getMessage(), "\n";
}
?>
--EXPECT--
[{"user_id":6,"name":"John","x":false}]
Row 0: field "x" cannot insert the column "list" of type array into the text
