--TEST--
lib/polyfill: a password or key of fewer than 8 bytes is rejected as a setting and accepted as an argument
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/child.inc';

$code = <<<'PHP'
    require "%s/throws.inc";
    $basic = fn(string $password) => ["PHP_AUTH_USER" => "u", "PHP_AUTH_PW" => $password];
    throws(fn() => imbachat_check_auth(null, null, $basic(getenv("IMBACHAT_PASSWORD"))));
    throws(fn() => imbachat_jwt_verify(imbachat_jwt(6), getenv("IMBACHAT_SECRET_KEY"))["user_id"]);
    throws(fn() => imbachat_check_auth(null, "p", $basic("p")));
    PHP;
putenv('IMBACHAT_LOGIN=u');
foreach (['seven-7', 'eight--8'] as $secret) {
    putenv("IMBACHAT_PASSWORD=$secret");
    putenv("IMBACHAT_SECRET_KEY=$secret");
    echo without_extension(sprintf($code, dirname(__DIR__)));
}
?>
--EXPECT--
ValueError: imbachat_check_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
ValueError: imbachat_jwt(): Argument #2 ($secret_key) must be given when the php.ini setting imbachat.secret_key has fewer than 8 bytes: put quotes around its value, or php.ini cuts it
nothing thrown: true
nothing thrown: true
nothing thrown: 6
nothing thrown: true
