--TEST--
ImbaChat\Endpoint: without a callable of the site, or where that fails, the log has the error, but no arguments
--EXTENSIONS--
imbachat
--INI--
error_log=
log_errors=1
display_errors=0
html_errors=0
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Failing extends People
{
    public function authenticate(string $login, string $password)
    {
        throw new RuntimeException('no database');
    }
}

$log = tempnam(sys_get_temp_dir(), 'log');
ini_set('error_log', $log);
$handlers = [null, function () {
    throw new LogicException('no log');
}];
foreach ($handlers as $on_error) {
    show(endpoint([], new Failing(), $on_error)->handle(
        'sign-in',
        ['login' => 'ann', 'password' => 'secret-word'],
        server(),
    ));
    echo preg_replace(['/^\[.*?\] /m', '~ in /.*/~'], ['', ' in '], file_get_contents($log));
    file_put_contents($log, '');
}
unlink($log);
?>
--EXPECT--
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
imbachat: RuntimeException: no database in errors_in_the_log.php:8
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
imbachat: on_error failed: no log
imbachat: RuntimeException: no database in errors_in_the_log.php:8
