--TEST--
imbachat_widget(): options without a name, reserved options and values that cannot be encoded are rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

class Thrower implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        throw new DomainException('thrown');
    }
}
$loop = new stdClass();
$loop->self = $loop;
foreach ([
    ['dark'],
    ['theme' => 'dark', 5 => 'x'],
    ['user_id' => 7],
    ['token' => 'x'],
    ['theme' => 'dark', 'token' => null],
    ['x' => NAN],
    ['x' => [INF]],
    ['x' => fopen('php://memory', 'r')],
    ['x' => $loop],
    ['x' => new Thrower()],
] as $options) {
    attempt(fn() => imbachat_widget(null, $options, 'DEV'), fn() => imbachat_widget(6, $options, 'DEV', 'secret'));
}
attempt(
    fn() => load_options(imbachat_widget(null, ['User_id' => 1, 'TOKEN' => 2, '' => 3, 'user_id ' => 4], 'DEV')),
    fn() => imbachat_widget(null, 'dark'),
);
$loop->self = null;
?>
--EXPECT--
ValueError: imbachat_widget(): Argument #2 ($options) must have only string keys
ValueError: imbachat_widget(): Argument #2 ($options) must have only string keys
ValueError: imbachat_widget(): Argument #2 ($options) must have only string keys
ValueError: imbachat_widget(): Argument #2 ($options) must have only string keys
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "user_id"
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "user_id"
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "token"
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "token"
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "token"
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "token"
JsonException: Inf and NaN cannot be JSON encoded
JsonException: Inf and NaN cannot be JSON encoded
JsonException: Inf and NaN cannot be JSON encoded
JsonException: Inf and NaN cannot be JSON encoded
JsonException: Type is not supported
JsonException: Type is not supported
JsonException: Recursion detected
JsonException: Recursion detected
DomainException: thrown
DomainException: thrown
{"User_id":1,"TOKEN":2,"":3,"user_id ":4}
TypeError: imbachat_widget(): Argument #2 ($options) must be of type array, string given
