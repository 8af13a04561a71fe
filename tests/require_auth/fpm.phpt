--TEST--
imbachat_require_auth(): under FPM, responses, late responses, settings and invalid input do not affect the next request
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../fpm.inc'; skip_without_fpm(); ?>
--FILE--
<?php
require __DIR__ . '/../fpm.inc';

$fpm = new Fpm(<<<'CODE'
    match ($_GET['do'] ?? '') {
        '' => null,
        'late' => [print 'begun ', flush()],
        'ini_set' => [ini_set('imbachat.login', 'of the request'), ini_set('imbachat.password', 'of the request')],
        'nonsense' => $_SERVER = 'nonsense',
        'buffer' => ob_start(fn($text) => strtoupper($text)),
    };
    imbachat_require_auth();
    echo 'in';
    CODE, ['imbachat.login' => 'root', 'imbachat.password' => 'abcdefgh', 'log_errors' => '1', 'error_log' => '']);
$basic = fn($login, $password) => ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode("$login:$password")];
$right = $basic('root', 'abcdefgh');
$requests = [
    'right' => ['', $right], 'wrong' => ['', $basic('root', 'cba')], 'none' => ['', []],
    'late and right' => ['do=late', $right], 'late and wrong' => ['do=late', $basic('root', 'cba')],
    'ini_set' => ['do=ini_set', $basic('of the request', 'of the request')],
    'ini_set and right' => ['do=ini_set', $right],
    'nonsense' => ['do=nonsense', $right], 'buffer' => ['do=buffer', []],
    'redirected' => ['', ['REDIRECT_HTTP_AUTHORIZATION' => $right['HTTP_AUTHORIZATION']]],
];
foreach ($requests as $name => [$query, $parameters]) {
    $answer = $fpm->get($query, $parameters);
    echo "$name: $answer->status_line, ", $answer->header('WWW-Authenticate') ?? 'no header', ", $answer->body\n";
    $fpm->get('', $right)->body . $fpm->get()->status_line === 'in401 Unauthorized'
        || print "the request after that is another one\n";
}
$line = 'imbachat_require_auth(): The status 401 could not be sent';
// The master writes what the worker says.
for ($tries = 0; $tries < 1000 && !str_contains($fpm->log(), $line); $tries++) {
    usleep(10000);
}
echo substr_count($fpm->log(), $line), "\n";
?>
--EXPECT--
right: 200 OK, no header, in
wrong: 401 Unauthorized, Basic realm="Backend", {"code":401,"version":1,"error":"Authenticate required!","debug":""}
none: 401 Unauthorized, Basic realm="Backend", {"code":401,"version":1,"error":"Authenticate required!","debug":""}
late and right: 200 OK, no header, begun in
late and wrong: 200 OK, no header, begun {"code":401,"version":1,"error":"Authenticate required!","debug":""}
ini_set: 200 OK, no header, in
ini_set and right: 401 Unauthorized, Basic realm="Backend", {"code":401,"version":1,"error":"Authenticate required!","debug":""}
nonsense: 401 Unauthorized, Basic realm="Backend", {"code":401,"version":1,"error":"Authenticate required!","debug":""}
buffer: 401 Unauthorized, Basic realm="Backend", {"CODE":401,"VERSION":1,"ERROR":"AUTHENTICATE REQUIRED!","DEBUG":""}
redirected: 200 OK, no header, in
1
