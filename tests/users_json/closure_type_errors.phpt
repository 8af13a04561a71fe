--TEST--
imbachat_users_json(): a TypeError of a Closure's own parameters passes through
--EXTENSIONS--
imbachat
--FILE--
<?php
$row = ['user_id' => 6, 'name' => 'John'];
foreach ([fn($a, $b) => 1, fn(int $row) => 1, fn(stdClass $row) => 1, fn($row): int => 'x', strlen(...)] as $closure) {
    try {
        var_dump(imbachat_users_json([$row], ['x' => $closure]));
    } catch (Error $e) {
        echo get_class($e), "\n";
    }
}
?>
--EXPECT--
ArgumentCountError
TypeError
TypeError
TypeError
TypeError
