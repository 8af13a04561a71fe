--TEST--
imbachat_users_json(): a function name is a column; only a Closure is called
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'John', 'phpversion' => 'a column', 'Foo::bar' => 'another'];
attempt(fn() => imbachat_users_json([$row], ['x' => 'phpversion', 'y' => 'Foo::bar']));

class Callback
{
    public function __invoke($row)
    {
        return 'called';
    }
}
foreach ([new Callback(), [new Callback(), '__invoke'], ['Callback', 'x']] as $source) {
    attempt(fn() => imbachat_users_json([$row], ['x' => $source]));
}
?>
--EXPECT--
[{"user_id":6,"name":"John","x":"a column","y":"another"}]
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "x", Callback given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "x", array given
TypeError: imbachat_users_json(): Argument #2 ($fields) must have a column, text or Closure as the source of "x", array given
