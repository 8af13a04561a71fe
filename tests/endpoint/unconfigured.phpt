--TEST--
ImbaChat\Endpoint: without configured credentials it is closed, and the site is told why
--EXTENSIONS--
imbachat
--INI--
imbachat.login=
imbachat.password=
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$log = function (Throwable $error) {
    echo get_class($error), ': ', $error->getMessage(), "\n";
};
foreach ([[null, null], ['', ''], ['site', ''], ['', 'password'], ['site', null]] as [$login, $password]) {
    $endpoint = new ImbaChat\Endpoint(new People(), $login, $password, $log, ['also_allow' => fn() => true]);
    show($endpoint->handle('users', ['user_ids' => '1'], server("$login:$password")));
}
?>
--EXPECT--
ValueError: imbachat_check_auth(): Argument #1 ($login) must be given when the php.ini setting imbachat.login is empty
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
ValueError: imbachat_check_auth(): Argument #1 ($login) must not be empty
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
ValueError: imbachat_check_auth(): Argument #2 ($password) must not be empty
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
ValueError: imbachat_check_auth(): Argument #1 ($login) must not be empty
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
ValueError: imbachat_check_auth(): Argument #2 ($password) must be given when the php.ini setting imbachat.password is empty
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
