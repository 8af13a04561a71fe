--TEST--
OpenSSL: if it fails, no token is signed or valid, and the next request is unaffected
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
    $calls = [
        'a token' => fn() => imbachat_jwt(6, 'key'),
        'a token with a long key' => fn() => imbachat_jwt(6, $long),
        'a token with claims' => fn() => imbachat_jwt(6, 'key', 60, ['x' => [new ArrayObject([1])]]),
        'a good token' => fn() => imbachat_jwt_verify($_GET['token'], 'key'),
        'a good token, several keys' => fn() => imbachat_jwt_verify($_GET['token'], ['old', $long, 'key']),
        'a token cut wrong' => fn() => imbachat_jwt_verify($_GET['token'] . 'A', 'key'),
        'the token of another' => fn() => imbachat_jwt_verify($_GET['token'], 'another key'),
        'a widget' => fn() => imbachat_widget(6, ['x' => [1]], 'DEV', 'key'),
        'a widget for a guest' => fn() => imbachat_widget(null, ['x' => [1]], 'DEV'),
        'a token for nobody' => fn() => imbachat_jwt('x', 'key'),
    ];
    foreach ($calls as $name => $call) {
        try {
            $result = $call();
            echo "$name: ", is_array($result) ? 'good' : (str_starts_with($result, '<') ? 'written' : 'signed'), "\n";
        } catch (Throwable $thrown) {
            $more = $thrown->getCode() || $thrown->getPrevious() ? ' with more' : '';
            echo "$name: ", get_class($thrown), ': ', $thrown->getMessage(), "$more\n";
        }
    }
    CODE);
$target = '/?token=' . imbachat_jwt(6, 'key');
$before = $server->get($target)->body;
touch($flag);
echo $before, "\nOpenSSL fails\n", $server->get($target)->body;
unlink($flag);
echo "\nit is well again\n", $server->get($target)->body === $before ? "and so are we\n" : $server->get($target)->body;
?>
--EXPECT--
a token: signed
a token with a long key: signed
a token with claims: signed
a good token: good
a good token, several keys: good
a token cut wrong: ImbaChat\InvalidTokenException: The token's signature is not 32 bytes of strict base64url
the token of another: ImbaChat\InvalidTokenException: The token's signature does not match
a widget: written
a widget for a guest: written
a token for nobody: ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string

OpenSSL fails
a token: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a token with a long key: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a token with claims: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a good token: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a good token, several keys: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a token cut wrong: ImbaChat\InvalidTokenException: The token's signature is not 32 bytes of strict base64url
the token of another: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a widget: ImbaChat\Exception: OpenSSL could not compute an HMAC with SHA-256
a widget for a guest: written
a token for nobody: ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string

it is well again
and so are we
