--TEST--
imbachat_jwt_verify(): a time with a fraction is compared with the fraction of now
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

function verdict_on(string $claim, float $time): void
{
    ob_start();
    verdict($claim, token([$claim => $time], 'secret'));
    echo str_replace(json_encode($time), 'TIME', ob_get_clean());
}

// In the middle of a second, whole seconds cannot be right by chance.
usleep((int) (fmod(1.4 - fmod(microtime(true), 1), 1) * 1e6));
foreach (['iat', 'nbf'] as $claim) {
    verdict_on($claim, microtime(true));
    verdict_on($claim, microtime(true) - 0.3);
    verdict_on($claim, microtime(true) + 3);
}
verdict_on('exp', microtime(true) - 0.3);
verdict_on('exp', microtime(true));
verdict_on('exp', microtime(true) + 3);
?>
--EXPECT--
iat: {"iat":TIME}
iat: {"iat":TIME}
iat: InvalidTokenException: The token was issued in the future: its iat lies ahead
nbf: {"nbf":TIME}
nbf: {"nbf":TIME}
nbf: InvalidTokenException: The token is not valid yet: its nbf lies ahead
exp: ExpiredTokenException: The token has expired
exp: ExpiredTokenException: The token has expired
exp: {"exp":TIME}
