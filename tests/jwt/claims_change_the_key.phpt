--TEST--
imbachat_jwt(): a jsonSerialize() that sets another key does not change the current token
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Nested implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        ini_set('imbachat.secret_key', strrev($GLOBALS['first'])); // frees the key of the call
        $GLOBALS['held'] = array_map(fn() => bin2hex(random_bytes(30)), range(1, 50)); // and takes its memory
        return 1;
    }
}
$first = bin2hex(random_bytes(30));
ini_set('imbachat.secret_key', bin2hex(hex2bin($first)));
$token = imbachat_jwt(6, null, 60, ['x' => new Nested()]);
var_dump(imbachat_jwt_verify($token, $first)['x']);
?>
--EXPECT--
int(1)
