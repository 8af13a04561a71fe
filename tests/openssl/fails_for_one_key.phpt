--TEST--
OpenSSL: if it fails for one of several keys, the token is not valid
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/failing.inc'; skip_without_failing(); ?>
--FILE--
<?php
require __DIR__ . '/failing.inc';

$flag = failing_flag('IMBACHAT_OPENSSL_FAILS');
$server = new Server(<<<'CODE'
    $token = imbachat_jwt(6, 'key'); // which is known from here on, and does not fail
    try {
        imbachat_jwt_verify($token, 'wrong');
    } catch (ImbaChat\InvalidTokenException) {
    }
    touch(getenv('IMBACHAT_OPENSSL_FAILS'));
    foreach (['key', ['new', 'key'], ['new', 'wrong']] as $keys) {
        try {
            imbachat_jwt_verify($token, $keys);
            echo "good\n";
        } catch (Exception $exception) {
            echo get_class($exception), ': ', $exception->getMessage(), "\n";
        }
    }
    CODE);
echo $server->get('/')->body;
?>
--EXPECT--
good
ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
