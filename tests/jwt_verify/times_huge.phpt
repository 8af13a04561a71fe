--TEST--
imbachat_jwt_verify(): times far beyond an integer
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach (['1e300', '1e400', '9999999999.5'] as $time) {
    verdict("exp $time", token("{\"user_id\":6,\"exp\":$time}", 'secret'), 'secret', 60);
    verdict("nbf $time", token("{\"nbf\":$time}", 'secret'), 'secret', 60);
    verdict("iat -$time", token("{\"user_id\":6,\"iat\":-$time}", 'secret'), 'secret', 60);
}
?>
--EXPECT--
exp 1e300: {"user_id":6,"exp":1.0e+300}
nbf 1e300: InvalidTokenException: The token is not valid yet: its nbf lies ahead
iat -1e300: {"user_id":6,"iat":-1.0e+300}
exp 1e400: claims that JSON cannot hold
nbf 1e400: InvalidTokenException: The token is not valid yet: its nbf lies ahead
iat -1e400: claims that JSON cannot hold
exp 9999999999.5: {"user_id":6,"exp":9999999999.5}
nbf 9999999999.5: InvalidTokenException: The token is not valid yet: its nbf lies ahead
iat -9999999999.5: {"user_id":6,"iat":-9999999999.5}
