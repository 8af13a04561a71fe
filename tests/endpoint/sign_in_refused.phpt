--TEST--
ImbaChat\Endpoint: a wrong sign-in is refused with status 403; without a login or a password the site is not asked
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Fetching extends People
{
    public function authenticate(string $login, string $password)
    {
        return false;
    }
}

$answer = endpoint()->handle('sign-in', ['login' => 'ann', 'password' => 'wrong'], server());
show($answer);
echo json_encode($answer->headers), "\n";
foreach ([
    [],
    ['login' => 'ann'],
    ['password' => "pass'word"],
    ['login' => '', 'password' => ''],
    ['login' => ['ann'], 'password' => "pass'word"],
    ['login' => 'ann', 'password' => ["pass'word"]],
    ['login' => "ann\0", 'password' => "pass'word"],
    ['login' => "ann\xff", 'password' => "pass'word"],
    ['login' => 5, 'password' => 5],
] as $parameters) {
    echo endpoint()->handle('sign-in', $parameters, server())->status, "\n";
}
echo "fetch() without a row:\n";
show(endpoint([], new Fetching())->handle('sign-in', ['login' => 'ann', 'password' => 'x'], server()));
?>
--EXPECT--
authenticate "ann"
403 {"code":403,"version":1,"error":"Wrong user name or password","debug":""}
{"Content-Type":"application\/json","Cache-Control":"no-store"}
403
403
403
403
403
403
403
403
403
fetch() without a row:
403 {"code":403,"version":1,"error":"Wrong user name or password","debug":""}
