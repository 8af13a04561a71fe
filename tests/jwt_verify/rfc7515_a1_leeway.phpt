--TEST--
imbachat_jwt_verify(): the RFC's token is valid with a leeway to the second
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$key = base64_decode('AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ+EstJQLr/T+1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow==');
$token = 'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl'
    . 'LmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

foreach ([0, 1] as $more) {
    var_dump(in_one_second(function ($now) use ($token, $key, $more) {
        try {
            return imbachat_jwt_verify($token, $key, $now - 1300819380 + $more);
        } catch (ImbaChat\ExpiredTokenException) {
            return 'expired';
        }
    }));
}
?>
--EXPECT--
string(7) "expired"
array(3) {
  ["iss"]=>
  string(3) "joe"
  ["exp"]=>
  int(1300819380)
  ["http://example.com/is_root"]=>
  bool(true)
}
