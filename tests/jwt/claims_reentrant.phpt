--TEST--
imbachat_jwt(): a claim may create a token itself and change the settings
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=the key at the time of the call
--FILE--
<?php
require __DIR__ . '/../token.inc';

final class Nested implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        $inner = imbachat_jwt(7, null, 60, ['inner' => true]);
        ini_set('imbachat.secret_key', str_repeat('another key ', 100));
        return payload($inner);
    }
}
$token = imbachat_jwt(6, null, 60, ['outer' => new Nested()]);
echo preg_replace('/\d{10}/', 'EXP', payload($token)), "\n";
var_dump(token(payload($token), 'the key at the time of the call') === $token);
?>
--EXPECT--
{"exp":EXP,"user_id":6,"outer":"{\"exp\":EXP,\"user_id\":7,\"inner\":true}"}
bool(true)
