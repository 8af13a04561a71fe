--TEST--
imbachat_jwt_verify(): the greatest leeway does not overflow
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

ob_start(fn($verdicts) => str_replace((string) PHP_INT_MAX, 'PHP_INT_MAX', $verdicts)); // each PHP has its own
foreach ([0, 1, -1, -1000000, PHP_INT_MAX, 1e300] as $time) {
    verdict("exp $time", token(json_encode(['exp' => $time]), 'secret'), 'secret', PHP_INT_MAX);
    verdict("nbf $time", token(json_encode(['nbf' => $time, 'iat' => $time]), 'secret'), 'secret', PHP_INT_MAX);
}
verdict('exp least', token(json_encode(['exp' => PHP_INT_MIN]), 'secret'), 'secret', PHP_INT_MAX);
?>
--EXPECT--
exp 0: {"exp":0}
nbf 0: {"nbf":0,"iat":0}
exp 1: {"exp":1}
nbf 1: {"nbf":1,"iat":1}
exp -1: {"exp":-1}
nbf -1: {"nbf":-1,"iat":-1}
exp -1000000: {"exp":-1000000}
nbf -1000000: {"nbf":-1000000,"iat":-1000000}
exp PHP_INT_MAX: {"exp":PHP_INT_MAX}
nbf PHP_INT_MAX: {"nbf":PHP_INT_MAX,"iat":PHP_INT_MAX}
exp 1.0E+300: {"exp":1.0e+300}
nbf 1.0E+300: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp least: ExpiredTokenException: The token has expired
