--TEST--
imbachat_jwt_verify(): exp, nbf and iat must be numbers if present
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach (['exp', 'nbf', 'iat'] as $name) {
    foreach (['"9999999999"', '"1"', '""', 'null', 'true', 'false', '[]', '[1]', '{}'] as $value) {
        verdict("$name $value", token("{\"$name\":$value}", 'secret'));
    }
}
?>
--EXPECT--
exp "9999999999": InvalidTokenException: The token's exp, nbf or iat is not a number
exp "1": InvalidTokenException: The token's exp, nbf or iat is not a number
exp "": InvalidTokenException: The token's exp, nbf or iat is not a number
exp null: InvalidTokenException: The token's exp, nbf or iat is not a number
exp true: InvalidTokenException: The token's exp, nbf or iat is not a number
exp false: InvalidTokenException: The token's exp, nbf or iat is not a number
exp []: InvalidTokenException: The token's exp, nbf or iat is not a number
exp [1]: InvalidTokenException: The token's exp, nbf or iat is not a number
exp {}: InvalidTokenException: The token's exp, nbf or iat is not a number
nbf "9999999999": InvalidTokenException: The token's exp, nbf or iat is not a number
nbf "1": InvalidTokenException: The token's exp, nbf or iat is not a number
nbf "": InvalidTokenException: The token's exp, nbf or iat is not a number
nbf null: InvalidTokenException: The token's exp, nbf or iat is not a number
nbf true: InvalidTokenException: The token's exp, nbf or iat is not a number
nbf false: InvalidTokenException: The token's exp, nbf or iat is not a number
nbf []: InvalidTokenException: The token's exp, nbf or iat is not a number
nbf [1]: InvalidTokenException: The token's exp, nbf or iat is not a number
nbf {}: InvalidTokenException: The token's exp, nbf or iat is not a number
iat "9999999999": InvalidTokenException: The token's exp, nbf or iat is not a number
iat "1": InvalidTokenException: The token's exp, nbf or iat is not a number
iat "": InvalidTokenException: The token's exp, nbf or iat is not a number
iat null: InvalidTokenException: The token's exp, nbf or iat is not a number
iat true: InvalidTokenException: The token's exp, nbf or iat is not a number
iat false: InvalidTokenException: The token's exp, nbf or iat is not a number
iat []: InvalidTokenException: The token's exp, nbf or iat is not a number
iat [1]: InvalidTokenException: The token's exp, nbf or iat is not a number
iat {}: InvalidTokenException: The token's exp, nbf or iat is not a number
