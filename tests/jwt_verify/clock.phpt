--TEST--
imbachat_jwt_verify(): the clock is PHP's own, so a token of the current moment is valid
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

// Two clocks of one machine disagree in the first instants of a second: one of them is read from the last timer tick.
usleep((int) (fmod(1.99 - fmod(microtime(true), 1), 1) * 1e6));
for ($until = microtime(true) + 0.02, $calls = 0; microtime(true) < $until; $calls++) {
    $now = time();
    imbachat_jwt_verify(token('{"iat":' . $now . '}', 'secret'), 'secret');
    $exp = imbachat_jwt_verify(imbachat_jwt(6, 'secret', 60), 'secret')['exp'];
    $exp === $now + 60 || $exp === time() + 60 ?: print "exp is " . $exp - $now . " seconds ahead\n";
}
var_dump($calls > 0);
?>
--EXPECT--
bool(true)
