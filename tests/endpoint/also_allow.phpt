--TEST--
ImbaChat\Endpoint: a site can accept something beside the credentials, such as the password before a change
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$old = fn(array $parameters, array $server) => imbachat_check_auth('site', 'old password', $server);
foreach (['password', 'old password', 'wrong'] as $password) {
    show(endpoint(['also_allow' => $old])->handle('users', [], server("site:$password")));
}
// Nothing but true lets in.
foreach ([false, null, 1, 'yes'] as $result) {
    show(endpoint(['also_allow' => fn() => $result])->handle('users', [], []));
}
show(endpoint(['also_allow'
    => fn(array $parameters) => $parameters['key'] === 'k'])->handle('users', ['key' => 'k'], []));
?>
--EXPECT--
200 []
200 []
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
401 {"code":401,"version":1,"error":"Authenticate required!","debug":""}
200 []
