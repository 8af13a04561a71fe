--TEST--
OpenSSL: if hashing a long key fails, no token is signed with the unfilled block
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/failing.inc'; skip_without_failing(); ?>
--FILE--
<?php
require __DIR__ . '/failing.inc';

$flag = failing_flag('IMBACHAT_OPENSSL_FAILS');
$server = new Server(<<<'CODE'
    $long = str_repeat('a long key ', 10);
    foreach ([fn() => imbachat_jwt(6, $long), fn() => imbachat_jwt_verify($_GET['token'], $long)] as $call) {
        try {
            echo is_array($call()) ? 'good' : 'signed', "\n";
        } catch (Exception $exception) {
            echo get_class($exception), ': ', $exception->getMessage(), "\n";
        }
    }
    CODE);
touch($flag);
$token = imbachat_jwt(6, str_repeat("\0", 64)); // what a key of zeros would sign
echo $server->get("/?token=$token")->body;
?>
--EXPECT--
ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
