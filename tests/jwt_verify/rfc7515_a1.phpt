--TEST--
imbachat_jwt_verify(): the HS256 example of RFC 7515, appendix A.1
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$key = base64_decode('AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ+EstJQLr/T+1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow==');
$token = 'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl'
    . 'LmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

verdict('today', $token, $key);
verdict('with leeway', $token, $key, time() - 1300819380 + 1);
verdict('another signature', str_replace('.dB', '.dA', $token), $key, PHP_INT_MAX);
verdict('another payload', str_replace('.eyJp', '.eyJq', $token), $key, PHP_INT_MAX);
verdict(
    'the key as it is written in the RFC',
    $token,
    'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
    PHP_INT_MAX,
);
?>
--EXPECT--
today: ExpiredTokenException: The token has expired
with leeway: {"iss":"joe","exp":1300819380,"http:\/\/example.com\/is_root":true}
another signature: InvalidTokenException: The token's signature does not match
another payload: InvalidTokenException: The token's signature does not match
the key as it is written in the RFC: InvalidTokenException: The token's signature does not match
