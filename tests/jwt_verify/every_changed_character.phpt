--TEST--
imbachat_jwt_verify(): changing any character of a token makes it invalid
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$token = imbachat_jwt(6, 'secret');
$others = str_split('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ %~' . "\n\r\t\0\x7f\x80\xff");
$refused = 0;
for ($at = 0; $at < strlen($token); $at++) {
    foreach ($others as $other) {
        if ($other !== $token[$at]) {
            try {
                imbachat_jwt_verify(substr_replace($token, $other, $at, 1), 'secret');
                echo "accepted with ", json_encode($other), " at $at of $token\n";
            } catch (ImbaChat\ExpiredTokenException $expired) {
                echo "no bad signature but expired, with ", json_encode($other), " at $at of $token\n";
            } catch (ImbaChat\InvalidTokenException) {
                $refused++;
            }
        }
    }
}
var_dump($refused === strlen($token) * (count($others) - 1), imbachat_jwt_verify($token, 'secret')['user_id']);
?>
--EXPECT--
bool(true)
int(6)
