--TEST--
lib/polyfill: bootstrap.php alone gives functions, constants and classes, and may be loaded twice
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/child.inc';

$twice = 'require ' . var_export(dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php', true) . ';';
echo without_extension($twice . 'echo imbachat_users_json([["user_id" => 6, "name" => "John"]]), "\n";
    echo imbachat_jwt_verify(imbachat_jwt(6, "secret"), "secret")["user_id"], "\n";
    var_dump(IMBACHAT_VERSION === "' . IMBACHAT_VERSION . '", IMBACHAT_API_VERSION, extension_loaded("imbachat"));
    echo implode(" ", class_parents("ImbaChat\ExpiredTokenException")), "\n";
    try { imbachat_jwt(0); } catch (ValueError $error) { echo $error->getMessage(), "\n"; }');
?>
--EXPECT--
[{"user_id":6,"name":"John"}]
6
bool(true)
float(1)
bool(false)
ImbaChat\InvalidTokenException ImbaChat\Exception RuntimeException Exception
imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
