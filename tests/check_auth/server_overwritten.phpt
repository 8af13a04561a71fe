--TEST--
imbachat_check_auth(), imbachat_require_auth(): a corrupted $_SERVER lets nobody in and does not affect the next request
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
// What of them goes round in circles PHP drops with its heap, when the request ends.
getenv('USE_ZEND_ALLOC') === '0' && !getenv('SKIP_ASAN') && die('skip valgrind takes circles for leaks');
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$nonsense = [
    '' => 'as it came',
    '$_SERVER = "Basic cm9vdDphYmNkZWZnaA==";' => '',
    '$_SERVER = new ArrayObject($_SERVER);' => '',
    '$_SERVER = fn() => $_SERVER;' => '',
    '$_SERVER = (function () { yield "HTTP_AUTHORIZATION" => "Basic cm9vdDphYmNkZWZnaA=="; })();' => '',
    '$_SERVER = NAN;' => '',
    '$_SERVER = fopen("php://memory", "r");' => '',
    '$_SERVER = [$_SERVER, [$_SERVER]];' => '',
    '$right = "Basic cm9vdDphYmNkZWZnaA==";
        $_SERVER = ["http_authorization" => $right, "HTTP_AUTHORIZATION " => $right];' => '',
    '$_SERVER["HTTP_AUTHORIZATION"] = [["Basic cm9vdDphYmNkZWZnaA=="]];' => '',
    '$_SERVER["HTTP_AUTHORIZATION"] = &$_SERVER;' => '',
    '$_SERVER["HTTP_AUTHORIZATION"] = new ArrayObject(["Basic cm9vdDphYmNkZWZnaA=="]);' => '',
    '$_SERVER["HTTP_AUTHORIZATION"] = fn() => "Basic cm9vdDphYmNkZWZnaA==";' => '',
    '$_SERVER["HTTP_AUTHORIZATION"] = str_repeat("Basic ", 1 << 20);' => '',
    '$_SERVER["HTTP_AUTHORIZATION"] = "Basic " . str_repeat("=", 60000);' => '',
    '$_SERVER = ["PHP_AUTH_USER" => &$_SERVER, "PHP_AUTH_PW" => &$_SERVER];' => '',
    '$_SERVER = ["PHP_AUTH_USER" => "root", "PHP_AUTH_PW" => ["abcdefgh"]];' => '',
    'unset($_SERVER);' => '',
    '$_SERVER; unset($GLOBALS["_SERVER"]);' => '',
    '$copy = $_SERVER; $_SERVER = &$copy; unset($copy);' => 'as it came',
    '$_SERVER = &$GLOBALS["another"];
        $another = ["HTTP_AUTHORIZATION" => "Basic cm9vdDphYmNkZWZnaA=="];' => 'as it came',
];
$server = new Server('eval(base64_decode($_GET["do"])); $checked = imbachat_check_auth(); imbachat_require_auth();
    echo $checked ? "in" : "in by imbachat_require_auth() alone";', [
    'imbachat.login' => 'root',
    'imbachat.password' => 'abcdefgh',
]);
$get = fn($code) => $server->get(
    '/?do=' . urlencode(base64_encode($code)),
    ['Authorization: Basic ' . base64_encode('root:abcdefgh')],
);
foreach ($nonsense as $code => $in) {
    $answer = $get($code);
    $expected = $in ? '200in' : '401{"code":401,"version":1,"error":"Authenticate required!","debug":""}';
    substr($answer->status_line, 9, 3) . $answer->body === $expected
        || print "$code: $answer->status_line $answer->body\n";
    $get('')->body === 'in' || print "the request after $code\n";
}
echo "done\n";
?>
--EXPECT--
done
