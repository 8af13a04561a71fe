--TEST--
ImbaChat\Endpoint: no backtrace has a password or the header of the chat, also before PHP 8.2
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Throwing extends People
{
    public function authenticate(
        string $login,
        #[\SensitiveParameter]
        string $password
    ) {
        try {
            throw new LogicException('inner');
        } catch (LogicException $inner) {
            throw new RuntimeException('outer', 0, $inner);
        }
    }
}

/** @param Throwable $error */
function show_what_it_has($error): void
{
    for (; $error; $error = $error->getPrevious()) {
        $trace = print_r($error->getTrace(), true) . $error->getTraceAsString();
        echo get_class($error), preg_match('/hush|' . base64_encode('site:hush') . '/', $trace) ? " $trace\n" : "\n";
    }
}

try {
    new ImbaChat\Endpoint(new People(), 'site', 'hush-hush', null, ['wrong' => 1]);
} catch (ValueError $error) {
    show_what_it_has($error);
}
$deny = function (
    $parameters,
    #[\SensitiveParameter]
    $server
) {
    throw new LengthException('denied');
};
$options = ['also_allow' => $deny];
$endpoint = new ImbaChat\Endpoint(new Throwing(), 'site', 'hush-hush', 'show_what_it_has', $options);
$endpoint->handle('sign-in', ['login' => 'ann', 'password' => 'hush-word'], server('site:hush-hush'));
$endpoint->handle('users', [], server('site:hush-hash'));
$endpoint = new ImbaChat\Endpoint(new People(), '', 'hush-hush', 'show_what_it_has');
$endpoint->handle('users', [], server('site:hush-hush'));
?>
--EXPECT--
ValueError
RuntimeException
LogicException
LengthException
ValueError
