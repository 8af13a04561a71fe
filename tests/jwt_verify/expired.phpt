--TEST--
imbachat_jwt_verify(): an expired token throws ExpiredTokenException
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

foreach (['1', '0', '-1', '-9223372036854775808', '1300819380', '1e9', '0.0', '-1e400', '-1.5'] as $exp) {
    verdict($exp, token("{\"exp\":$exp}", 'secret'));
}
try {
    imbachat_jwt_verify(token('{"exp":1}', 'secret'), 'secret');
} catch (ImbaChat\InvalidTokenException $exception) { // who only asks whether it is valid need not know the other class
    var_dump(get_class($exception), $exception->getCode(), $exception->getPrevious());
}
?>
--EXPECT--
1: ExpiredTokenException: The token has expired
0: ExpiredTokenException: The token has expired
-1: ExpiredTokenException: The token has expired
-9223372036854775808: ExpiredTokenException: The token has expired
1300819380: ExpiredTokenException: The token has expired
1e9: ExpiredTokenException: The token has expired
0.0: ExpiredTokenException: The token has expired
-1e400: ExpiredTokenException: The token has expired
-1.5: ExpiredTokenException: The token has expired
string(30) "ImbaChat\ExpiredTokenException"
int(0)
NULL
