--TEST--
imbachat_jwt_verify(): nbf and iat must not be later than now + leeway
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

foreach ([
    [0, 0], [-1, 0], [1, 0], [1.5, 0], [10, 10], [11, 10], [11.5, 10], [9.5, 10], [3600, 3600], [3601, 3600],
] as [$offset, $leeway]) {
    foreach (['nbf', 'iat'] as $name) {
        echo in_one_second(function ($now) use ($name, $offset, $leeway) {
            try {
                imbachat_jwt_verify(token(json_encode([$name => $now + $offset]), 'secret'), 'secret', $leeway);
                return "$name now + $offset, leeway $leeway: valid\n";
            } catch (ImbaChat\InvalidTokenException $exception) {
                return "$name now + $offset, leeway $leeway: " . $exception->getMessage() . "\n";
            }
        });
    }
}
?>
--EXPECT--
nbf now + 0, leeway 0: valid
iat now + 0, leeway 0: valid
nbf now + -1, leeway 0: valid
iat now + -1, leeway 0: valid
nbf now + 1, leeway 0: The token is not valid yet: its nbf lies ahead
iat now + 1, leeway 0: The token was issued in the future: its iat lies ahead
nbf now + 1.5, leeway 0: The token is not valid yet: its nbf lies ahead
iat now + 1.5, leeway 0: The token was issued in the future: its iat lies ahead
nbf now + 10, leeway 10: valid
iat now + 10, leeway 10: valid
nbf now + 11, leeway 10: The token is not valid yet: its nbf lies ahead
iat now + 11, leeway 10: The token was issued in the future: its iat lies ahead
nbf now + 11.5, leeway 10: The token is not valid yet: its nbf lies ahead
iat now + 11.5, leeway 10: The token was issued in the future: its iat lies ahead
nbf now + 9.5, leeway 10: valid
iat now + 9.5, leeway 10: valid
nbf now + 3600, leeway 3600: valid
iat now + 3600, leeway 3600: valid
nbf now + 3601, leeway 3600: The token is not valid yet: its nbf lies ahead
iat now + 3601, leeway 3600: The token was issued in the future: its iat lies ahead
