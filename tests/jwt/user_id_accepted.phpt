--TEST--
imbachat_jwt(): an integer and its canonical decimal string give the same token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

foreach ([1, 6, 10, 1234567890, PHP_INT_MAX] as $id) {
    [$number, $string] = in_one_second(fn() => [imbachat_jwt($id, 'secret'), imbachat_jwt((string) $id, 'secret')]);
    var_dump($number === $string && str_ends_with(payload($number), ",\"user_id\":$id}"));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
