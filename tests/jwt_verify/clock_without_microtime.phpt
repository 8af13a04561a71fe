--TEST--
imbachat_jwt_verify(): now has a fraction even if microtime() is disabled
--EXTENSIONS--
imbachat
--INI--
disable_functions=microtime
--FILE--
<?php
require __DIR__ . '/verdict.inc';

function now(): string
{
    return (new DateTime())->format('U.u');
}

usleep((int) (1e6 * fmod(1.5 - fmod((float) now(), 1), 1)));
foreach (['iat' => now(), 'exp' => now()] as $claim => $time) {
    ob_start();
    verdict($claim, token("{\"$claim\":$time}", 'secret'));
    echo preg_replace('/[\d.]{8,}/', 'NOW', ob_get_clean());
}
?>
--EXPECT--
iat: {"iat":NOW}
exp: ExpiredTokenException: The token has expired
