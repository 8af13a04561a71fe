--TEST--
imbachat_require_auth(): under CGI, the credentials are found under every name that servers use
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../cgi.inc'; skip_without_cgi(); ?>
--FILE--
<?php
require __DIR__ . '/../cgi.inc';

$right = 'Basic ' . base64_encode('root:abc');
$wrong = 'Basic ' . base64_encode('root:cba');
foreach ([
    [],
    ['HTTP_AUTHORIZATION' => $right],
    ['REDIRECT_HTTP_AUTHORIZATION' => $right],
    ['HTTP_AUTHORIZATION' => $wrong, 'REDIRECT_HTTP_AUTHORIZATION' => $right],
    ['HTTP_AUTHORIZATION' => '', 'REDIRECT_HTTP_AUTHORIZATION' => $right],
    ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode("root:abc\0d")],
] as $environment) {
    $answer = cgi('imbachat_require_auth("root", "abc"); echo "in";', $environment);
    $headers = $answer->header('WWW-Authenticate') . ', ' . $answer->header('Content-Type');
    echo "$answer->status_line, $headers: $answer->body\n";
}
?>
--EXPECTF--
401 Unauthorized, Basic realm="Backend", application/json: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
200 OK, , text/html;%sin
200 OK, , text/html;%sin
401 Unauthorized, Basic realm="Backend", application/json: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
200 OK, , text/html;%sin
401 Unauthorized, Basic realm="Backend", application/json: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
