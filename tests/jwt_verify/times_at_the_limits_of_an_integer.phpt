--TEST--
imbachat_jwt_verify(): times at the limits of 32-bit and 64-bit integers are decoded as by json_decode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach (['2147483648', '4294967296', '9223372036854775807', '9223372036854775808', '18446744073709551616'] as $time) {
    foreach (["{\"exp\":$time}", "{\"iat\":-$time}"] as $payload) {
        var_dump(imbachat_jwt_verify(token($payload, 'secret'), 'secret', 60) === json_decode($payload, true));
    }
    verdict('nbf', token("{\"nbf\":$time}", 'secret'), 'secret', 60);
    verdict('exp', token("{\"exp\":-$time}", 'secret'), 'secret', 60);
}
?>
--EXPECT--
bool(true)
bool(true)
nbf: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp: ExpiredTokenException: The token has expired
bool(true)
bool(true)
nbf: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp: ExpiredTokenException: The token has expired
bool(true)
bool(true)
nbf: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp: ExpiredTokenException: The token has expired
bool(true)
bool(true)
nbf: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp: ExpiredTokenException: The token has expired
bool(true)
bool(true)
nbf: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp: ExpiredTokenException: The token has expired
