--TEST--
Secrets: no rendering of an exception shows a secret, for any function and any frame of the backtrace
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=10000
imbachat.password=SETTING-SECRET
imbachat.secret_key=SETTING-SECRET
--FILE--
<?php
final class Thrower implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        throw new Exception('thrown inside');
    }
    public function __toString(): string
    {
        throw new Exception('thrown inside');
    }
}
$key = 'ARGUMENT-SECRET';
$token = imbachat_jwt(6, 'other', 60, ['x' => 'TOKEN']);
$server = [
    'PHP_AUTH_USER' => 'root',
    'PHP_AUTH_PW' => $key,
    'HTTP_AUTHORIZATION' => 'Basic ' . base64_encode("root:$key"),
];
$calls = [
    fn() => imbachat_jwt(6, $key, 60, ['x' => new Thrower()]),
    fn() => imbachat_jwt(6, $key, 60, ['x' => INF]),
    fn() => imbachat_jwt(6, $key, 0),
    fn() => imbachat_jwt(6, null, 60, ['x' => new Thrower()]),
    fn() => imbachat_jwt(0, $key, user_id: 5),
    fn() => imbachat_jwt(6, [$key]),
    fn() => imbachat_jwt_verify($token, $key),
    fn() => imbachat_jwt_verify($token, [$key, $key]),
    fn() => imbachat_jwt_verify($token, [$key, [$key]]),
    fn() => imbachat_jwt_verify($token, $key, -1),
    fn() => imbachat_jwt_verify($token),
    fn() => imbachat_check_auth('', $key, $server),
    fn() => imbachat_check_auth('root', '', $server),
    fn() => imbachat_check_auth('root', [$key], $server),
    fn() => imbachat_check_auth(new Thrower(), $key, $server),
    fn() => imbachat_require_auth('', $key, $server),
    fn() => imbachat_require_auth('root', $key, $key),
    fn() => imbachat_widget(6, ['x' => new Thrower()], 'DEV', $key),
    fn() => imbachat_widget(6, ['x' => new Thrower()], 'DEV'),
    fn() => imbachat_widget(6, [], 'DEV', $key, 0),
    fn() => imbachat_widget(6, [], 'DEV', $key, 60, ''),
    fn() => imbachat_widget(...['user_id' => 6, 'secret_key' => $key, 'base_url' => 'ftp://']),
    fn() => call_user_func('imbachat_jwt', 'x', $key),
    fn() => array_map('imbachat_jwt', ['x'], [$key]),
    fn() => (new ReflectionFunction('imbachat_jwt'))->invoke('x', $key),
];
$renditions = [
    'message' => fn($thrown) => $thrown->getMessage(),
    'text' => fn($thrown) => (string) $thrown,
    'getTraceAsString()' => fn($thrown) => $thrown->getTraceAsString(),
    'print_r()' => fn($thrown) => print_r($thrown, true),
    'var_export()' => fn($thrown) => @var_export($thrown, true),
    'serialize()' => fn($thrown) => serialize($thrown),
    'json_encode()' => fn($thrown) => json_encode($thrown->getTrace(), JSON_PARTIAL_OUTPUT_ON_ERROR),
    'var_dump()' => function ($thrown) {
        ob_start();
        var_dump($thrown);
        return ob_get_clean();
    },
];
/** The frames of our own functions: those of array_map() and of the closures belong to the site. */
function ours(Throwable $thrown): Throwable
{
    $trace = array_filter(
        $thrown->getTrace(),
        fn($frame) => str_starts_with($frame['function'], 'imbachat_') || $frame['function'] === 'jsonSerialize'
            || str_starts_with($frame['class'] ?? '', 'ImbaChat\\'),
    );
    (new ReflectionProperty(
        $thrown instanceof Error ? Error::class : Exception::class,
        'trace',
    ))->setValue($thrown, array_values($trace));
    return $thrown;
}
foreach ($calls as $number => $call) {
    try {
        $call();
        echo "call $number: nothing thrown\n";
    } catch (Throwable $thrown) {
        foreach ($renditions as $name => $render) {
            try {
                $text = $render(ours($thrown));
            } catch (Exception $refused) { // "Serialization of 'SensitiveParameterValue' is not allowed"
                $text = $refused->getMessage();
            }
            preg_match('/SECRET|' . preg_quote(base64_encode("root:$key"), '/') . '/', $text)
                && print "call $number: $name: $text\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
