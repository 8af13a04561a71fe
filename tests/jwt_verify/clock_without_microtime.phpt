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
do { // until nothing came between
    usleep((int) (1e6 * fmod(1.5 - fmod((float) now(), 1), 1)));
    $begin = (float) now();
    ob_start();
    verdict('iat in 0.4 s', token(json_encode(['iat' => $begin + 0.4]), 'secret'));
    $verdict = ob_get_clean();
} while ((float) now() - $begin > 0.3);
echo $verdict;
?>
--EXPECT--
iat: {"iat":NOW}
exp: ExpiredTokenException: The token has expired
iat in 0.4 s: InvalidTokenException: The token was issued in the future: its iat lies ahead
