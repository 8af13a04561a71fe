--TEST--
imbachat_users_json(): without users the list is empty, whatever the source and the flags
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([[], new ArrayIterator([]), new EmptyIterator(), (fn() => yield from [])(), new SplFixedArray(0)] as $users) {
    var_dump(imbachat_users_json($users));
}
foreach ([
    JSON_PRETTY_PRINT, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_HEX_TAG, JSON_THROW_ON_ERROR,
] as $flags) {
    var_dump(imbachat_users_json([], null, $flags), imbachat_users_json([], ['email'], $flags));
}
?>
--EXPECT--
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
string(2) "[]"
