--TEST--
imbachat_jwt_verify(): empty keys and keys that are not strings are rejected, even next to the right one
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=
--FILE--
<?php
require __DIR__ . '/../throws.inc';

$token = imbachat_jwt(6, 'secret');
foreach (['', [], [''], ['secret', ''], ['', 'secret'], null, [null], ['secret', null], [1], ['secret', 1],
    ['secret', 1.5], [true], ['secret', ['secret']], ['secret', new stdClass()], new stdClass(),
    [new class {
        public function __toString()
        {
            return 'secret';
        }
    }]] as $key) {
    throws(fn() => imbachat_jwt_verify($token, $key));
}
?>
--EXPECTF--
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must not be empty
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must not be empty
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only non-empty strings
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only non-empty strings
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only non-empty strings
ValueError: imbachat_jwt_verify(): Argument #2 ($secret_key) must be given when the php.ini setting imbachat.secret_key is empty
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, null given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, null given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, int given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, int given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, float given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, %s given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, array given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, stdClass given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must be of type array|string|null, stdClass given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must contain only strings, class@anonymous given
