--TEST--
The document's Basic check under CGI
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../cgi.inc'; skip_without_cgi(); ?>
--FILE--
<?php
require __DIR__ . '/../cgi.inc';
require __DIR__ . '/basic_check.inc';

$code = ['ours' => 'imbachat_require_auth("root", "abc"); echo "in";', 'plain' => PLAIN_CHECK . 'echo "in";'];
compare_answers(fn($site, $lines) => cgi($code[$site], $lines ? ['HTTP_AUTHORIZATION' => substr($lines[0], 15)] : []));
?>
--EXPECT--
nothing: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
right: 200 OK  in
login in capitals: 200 OK  in
wrong password: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
wrong login: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
no login: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
password in capitals: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
a colon more: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
a space more: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
