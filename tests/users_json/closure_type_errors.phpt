--TEST--
imbachat_users_json(): what a Closure's own parameters refuse comes through
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
