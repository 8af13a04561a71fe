--TEST--
Secrets: neither the page nor the error log shows a secret if an exception is uncaught or access is denied
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server(<<<'CODE'
    class Thrower implements JsonSerializable
    {
        public function jsonSerialize(): mixed { throw new Exception('thrown inside'); }
    }
    $key = strrev('TERCES-TNEMUGRA');
    $header = 'Basic ' . base64_encode("root:$key");
    $server = ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => $key, 'HTTP_AUTHORIZATION' => $header];
    match ($_GET['call']) {
        '0' => imbachat_jwt('x', $key),
        '1' => imbachat_jwt(6, null, 60, ['x' => new Thrower]),
        '2' => imbachat_jwt_verify('no token', [$key]),
        '3' => imbachat_check_auth('', $key, $server),
        '4' => imbachat_widget(6, ['x' => new Thrower], 'DEV', $key),
        '5' => imbachat_require_auth(null, null, $server),
        '6' => [print 'begun', flush(), imbachat_require_auth(null, $key)],
        '7' => imbachat_require_auth('root', $key, ['PHP_AUTH_PW' => 1] + $server + [imbachat_jwt(6, '')]),
    };
    CODE, [
    'imbachat.login' => 'root',
    'imbachat.password' => 'SETTING-SECRET',
    'imbachat.secret_key' => 'SETTING-SECRET',
    'zend.exception_ignore_args' => '0',
    'zend.exception_string_param_max_len' => '1000',
    'log_errors' => '1',
    'display_errors' => '1',
    'error_log' => '',
    'html_errors' => '0',
]);
$shown = '';
for ($call = 0; $call < 8; $call++) {
    $answer = $server->get("/?call=$call", ['Authorization: Basic ' . base64_encode('root:WRONG-SECRET')]);
    $shown .= $answer->body . implode($answer->headers);
}
$shown .= $server->log();
echo substr_count($shown, 'Object(SensitiveParameterValue)') >= 8 ? "hidden\n" : $shown;
echo preg_match('/.*(?:SECRET|' . base64_encode('root:ARGUMENT-SECRET') . ').*/', $shown, $match)
    ? "$match[0]\n"
    : "nothing shown\n";
?>
--EXPECT--
hidden
nothing shown
