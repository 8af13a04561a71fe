--TEST--
imbachat_jwt_verify(): if no function gives the time with a fraction, the second counts as over
--EXTENSIONS--
imbachat
--INI--
disable_functions=microtime,gettimeofday
--FILE--
<?php
require __DIR__ . '/verdict.inc';

usleep(1_000_000 - (int) (new DateTime())->format('u')); // a second begins
$now = time();
foreach ([['iat', 0.5], ['iat', 1.5], ['exp', 0.5], ['exp', 1.5]] as [$claim, $seconds]) {
    ob_start();
    verdict("$claim in $seconds s", token(json_encode([$claim => $now + $seconds]), 'secret'));
    echo preg_replace('/[\d.]{8,}/', 'TIME', ob_get_clean());
}
?>
--EXPECT--
iat in 0.5 s: {"iat":TIME}
iat in 1.5 s: InvalidTokenException: The token was issued in the future: its iat lies ahead
exp in 0.5 s: ExpiredTokenException: The token has expired
exp in 1.5 s: {"exp":TIME}
