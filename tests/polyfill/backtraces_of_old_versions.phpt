--TEST--
lib/polyfill: before PHP 8.2, frames of the library and what ImbaChat\Endpoint calls lose their arguments, no others
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require dirname(__DIR__) . '/endpoint/endpoint.inc';

error_reporting(E_ALL & ~E_DEPRECATED); // of setAccessible(), which old versions need
foreach ([80199, 80200] as $version) {
    eval(strtr(file_get_contents(dirname(__DIR__, 2) . '/lib/polyfill/errors.php'), [
        '<?php' => '',
        'final class Errors' => "final class Errors$version",
        '\PHP_VERSION_ID' => $version,
    ]));
}
function show_frames(Throwable $error): void
{
    for (; $error; $error = $error->getPrevious()) {
        echo get_class($error), "\n";
        foreach ($error->getTrace() as $frame) {
            $name = ($frame['class'] ?? '') . ($frame['type'] ?? '') . $frame['function'];
            preg_match('/anonymous|closure/', $name) || print "  $name: " . json_encode(isset($frame['args'])) . "\n";
        }
    }
}
final class Failing extends People
{
    public function authenticate(string $login, string $password)
    {
        $error = made_for($password);
        show_frames(ImbaChat\Polyfill\Errors80200::withoutArguments($error));
        echo "\n";
        show_frames(ImbaChat\Polyfill\Errors80199::withoutArguments($error));
    }
}
function made_for(string $password): Error
{
    return new Error('cannot', 0, imbachat_example($password));
}
function imbachat_example(string $password): Exception
{
    return of_the_site(new RuntimeException("made with a password"));
}
function of_the_site(Exception $error): Exception
{
    return new LogicException('also', 0, $error);
}
function sign_in(string $method): void
{
    $form = ['login' => 'ann', 'password' => "pass'word"];
    endpoint([], new Failing())->handle('sign-in', $form, server());
}
sign_in('POST');
?>
--EXPECT--
Error
  made_for: true
  Failing->authenticate: true
  ImbaChat\Endpoint->sign_in: true
  ImbaChat\Endpoint->answer: true
  ImbaChat\Endpoint->handle: true
  sign_in: true
LogicException
  of_the_site: true
  imbachat_example: true
  made_for: true
  Failing->authenticate: true
  ImbaChat\Endpoint->sign_in: true
  ImbaChat\Endpoint->answer: true
  ImbaChat\Endpoint->handle: true
  sign_in: true
RuntimeException
  imbachat_example: true
  made_for: true
  Failing->authenticate: true
  ImbaChat\Endpoint->sign_in: true
  ImbaChat\Endpoint->answer: true
  ImbaChat\Endpoint->handle: true
  sign_in: true

Error
  made_for: true
  Failing->authenticate: false
  ImbaChat\Endpoint->sign_in: false
  ImbaChat\Endpoint->answer: false
  ImbaChat\Endpoint->handle: false
  sign_in: true
LogicException
  of_the_site: true
  imbachat_example: false
  made_for: true
  Failing->authenticate: false
  ImbaChat\Endpoint->sign_in: false
  ImbaChat\Endpoint->answer: false
  ImbaChat\Endpoint->handle: false
  sign_in: true
RuntimeException
  imbachat_example: false
  made_for: true
  Failing->authenticate: false
  ImbaChat\Endpoint->sign_in: false
  ImbaChat\Endpoint->answer: false
  ImbaChat\Endpoint->handle: false
  sign_in: true
