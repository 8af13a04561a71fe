--TEST--
The document's Basic check: status, headers and body over HTTP equal those of the same steps in PHP
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/basic_check.inc';

$sites = [
    'ours' => new Server('imbachat_require_auth("root", "abc"); echo "in";'),
    'plain' => new Server(PLAIN_CHECK . 'echo "in";'),
];
compare_answers(fn($site, $lines) => $sites[$site]->get('/users?user_ids=1', $lines));
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
