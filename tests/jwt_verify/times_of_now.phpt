--TEST--
imbachat_jwt_verify(): a time that is exactly now, as an integer and with a fraction
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

echo preg_replace('/\d{10}/', 'NOW', in_one_second(function (int $now): string {
    ob_start();
    foreach (['exp', 'nbf', 'iat'] as $claim) {
        foreach ([$now, "$now.0", $now . '0e-1'] as $time) {
            verdict($claim, token("{\"$claim\":$time}", 'secret'));
        }
    }
    return ob_get_clean();
}));
?>
--EXPECT--
exp: ExpiredTokenException: The token has expired
exp: ExpiredTokenException: The token has expired
exp: ExpiredTokenException: The token has expired
nbf: {"nbf":NOW}
nbf: {"nbf":NOW}
nbf: {"nbf":NOW}
iat: {"iat":NOW}
iat: {"iat":NOW}
iat: {"iat":NOW}
