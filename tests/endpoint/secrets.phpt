--TEST--
ImbaChat\Endpoint: no dump, export, serialization or backtrace shows the password
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=100
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip a backtrace hides arguments since PHP 8.2');
}
?>
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$endpoint = new ImbaChat\Endpoint(new People(), 'site', 'hush-hush');
ob_start();
var_dump($endpoint);
print_r($endpoint);
var_export($endpoint);
echo json_encode($endpoint);
print_serialized($endpoint);
function print_serialized($endpoint)
{
    try {
        echo serialize($endpoint);
    } catch (Exception $error) {
        echo $error;
    }
}
try {
    new ImbaChat\Endpoint(new People(), 'site', 'hush-hush', null, ['wrong' => 1]);
} catch (ValueError $error) {
    print_r($error->getTrace());
}
// A password that the member sends, and the header of the chat.
$report = function (Throwable $error) {
    print_r($error->getTrace());
};
class Throwing extends People
{
    public function authenticate(string $login, #[\SensitiveParameter] string $password)
    {
        throw new Exception('x');
    }
}
$endpoint = new ImbaChat\Endpoint(new Throwing(), 'site', 'hush-hush', $report);
$endpoint->handle('sign-in', ['login' => 'ann', 'password' => 'hush-word'], server('site:hush-hush'));
$printed = ob_get_clean();
var_dump(strlen($printed) > 1000, strpos($printed, 'hush'), strpos($printed, base64_encode('site:hush-hush')));
var_dump($endpoint);
?>
--EXPECTF--
bool(true)
bool(false)
bool(false)
object(ImbaChat\Endpoint)#%d (1) {
  ["members"]=>
  string(8) "Throwing"
}
