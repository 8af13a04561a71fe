--TEST--
imbachat_jwt(): user ids of other types are coerced or rejected as the engine does
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';
require __DIR__ . '/../token.inc';

foreach ([1.0, '1'] as $one) {
    var_dump(str_ends_with(payload(imbachat_jwt($one, 'secret')), ',"user_id":1}'));
}
throws(fn() => imbachat_jwt(1e30, 'secret'));
throws(fn() => imbachat_jwt(false, 'secret'));
throws(fn() => imbachat_jwt([1], 'secret'));
throws(fn() => imbachat_jwt(new stdClass(), 'secret'));
throws(fn() => imbachat_jwt(STDIN, 'secret'));
throws(fn() => imbachat_jwt(new class {
    public function __toString()
    {
        return '12abc';
    }
}, 'secret'));
throws(fn() => imbachat_jwt(new class {
    public function __toString()
    {
        throw new DomainException('no text');
    }
}, 'secret'));
?>
--EXPECT--
bool(true)
bool(true)
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, array given
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, stdClass given
TypeError: imbachat_jwt(): Argument #1 ($user_id) must be of type string|int, resource given
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
DomainException: no text
