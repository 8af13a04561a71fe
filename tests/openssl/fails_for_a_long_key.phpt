--TEST--
OpenSSL: if hashing a long key fails, no token is signed with the unfilled block
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/failing.inc'; skip_without_failing(); ?>
--FILE--
<?php
require __DIR__ . '/failing.inc';

$flag = failing_flag('IMBACHAT_OPENSSL_DIGEST_FAILS');
$server = new Server(<<<'CODE'
    $long = str_repeat('a long key ', 10);
    $zeros = str_repeat("\0", 64);
    $token = imbachat_jwt(6, $zeros); // what a key of zeros would sign
    foreach ([fn() => imbachat_jwt(6, $long), fn() => imbachat_jwt_verify($token, $long), fn() => imbachat_jwt(6, 'short')] as $call) {
        try {
            echo is_array($call()) ? 'good' : 'signed', "\n";
        } catch (Exception $exception) {
            echo get_class($exception), ': ', $exception->getMessage(), "\n";
        }
    }
    CODE);
touch($flag);
echo $server->get('/')->body;
?>
--EXPECT--
ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
signed
