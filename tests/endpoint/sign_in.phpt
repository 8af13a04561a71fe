--TEST--
ImbaChat\Endpoint: a sign-in says who it is, and nothing else of the member
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach (['login', 'username', 'email'] as $name) {
    show(endpoint()->handle('sign-in', [$name => 'ann', 'password' => "pass'word"], server()));
}
$own = ['parameters' => ['login' => 'who', 'password' => 'secret']];
show(endpoint($own)->handle(
    'sign-in',
    ['who' => 'ann', 'secret' => "pass'word"],
    server() + ['REQUEST_METHOD' => 'POST'],
));
?>
--EXPECT--
authenticate "ann"
200 {"name":"Ann","user_id":1}
authenticate "ann"
200 {"name":"Ann","user_id":1}
authenticate "ann"
200 {"name":"Ann","user_id":1}
authenticate "ann"
200 {"name":"Ann","user_id":1}
