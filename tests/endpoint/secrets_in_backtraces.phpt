--TEST--
ImbaChat\Endpoint: no backtrace has a password or the header of the chat
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=100
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip it is written for a later PHP');
}
?>
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Throwing extends People
{
    public function authenticate(string $login, #[\SensitiveParameter] string $password)
    {
        throw new Exception('x');
    }
}

function show_whether_hidden(Throwable $error): void
{
    $trace = print_r($error->getTrace(), true) . $error;
    $header = base64_encode('site:hush-hush');
    var_dump(strpos($trace, 'SensitiveParameterValue') > 0, strpos($trace, 'hush'), strpos($trace, $header));
}

try {
    new ImbaChat\Endpoint(new People(), 'site', 'hush-hush', null, ['wrong' => 1]);
} catch (ValueError $error) {
    show_whether_hidden($error);
}
$endpoint = new ImbaChat\Endpoint(new Throwing(), 'site', 'hush-hush', 'show_whether_hidden');
$endpoint->handle('sign-in', ['login' => 'ann', 'password' => 'hush-word'], server('site:hush-hush'));
$endpoint = new ImbaChat\Endpoint(new People(), '', 'hush-hush', 'show_whether_hidden');
$endpoint->handle('users', [], server('site:hush-hush'));
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
