--TEST--
imbachat: a setting changed in one request is restored for the next
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server(<<<'CODE'
    isset($_GET['set']) && ini_set('imbachat.secret_key', str_repeat('of the request ', 20));
    try {
        imbachat_jwt_verify(imbachat_jwt(6), 'of the server');
        echo 'the key of the server';
    } catch (ImbaChat\InvalidTokenException) {
        echo 'another key';
    }
    CODE, ['imbachat.secret_key' => 'of the server']);
foreach (['/', '/?set', '/', '/?set', '/?set', '/'] as $target) {
    echo "$target: ", $server->get($target)->body, "\n";
}
?>
--EXPECT--
/: the key of the server
/?set: another key
/: the key of the server
/?set: another key
/?set: another key
/: the key of the server
