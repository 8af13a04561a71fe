--TEST--
The document's Basic check lets in requests that imbachat_require_auth() rejects
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
require __DIR__ . '/document.inc';
skip_without_document();
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/document.inc';

$check = document_snippet("Settings::get('dev_login')");
foreach ([
    ['root', '0e123456', 'root:0e654321'], ['root', '1e000003', 'root:1000'], ['', '', ':'],
    ['Root', 'abcdefgh', 'root:abcdefgh'],
] as [$login, $password, $sent]) {
    $settings = var_export(['dev_login' => $login, 'dev_password' => $password], true);
    $plain = new Server("final class Settings { public static function get(\$name) { return {$settings}[\$name]; } }
        (new class {
            function getApiVersion() { return ['version' => 1]; }
            function check() { $check }
        })->check();
        echo 'in';");
    $ours = new Server('imbachat_require_auth(); echo "in";', [
        'imbachat.login' => $login,
        'imbachat.password' => $password,
        'display_errors' => '0',
    ]);
    $lines = ['Authorization: Basic ' . base64_encode($sent)];
    echo "$login:$password, sent $sent: the document ", substr($plain->get('/', $lines)->status_line, 9), ', we ';
    echo substr($ours->get('/', $lines)->status_line, 9), "\n";
    $plain->stop();
    $ours->stop();
}
?>
--EXPECT--
root:0e123456, sent root:0e654321: the document 200 OK, we 401 Unauthorized
root:1e000003, sent root:1000: the document 200 OK, we 401 Unauthorized
:, sent :: the document 200 OK, we 500 Internal Server Error
Root:abcdefgh, sent root:abcdefgh: the document 401 Unauthorized, we 200 OK
