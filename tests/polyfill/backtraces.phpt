--TEST--
lib/polyfill: no backtrace of an exception has a secret or a token, also before PHP 8.2 with its attribute
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once dirname(__DIR__, 2) . '/lib/polyfill/bootstrap.php';

final class Thrower implements JsonSerializable
{
    #[ReturnTypeWillChange]
    public function jsonSerialize()
    {
        throw new Exception('thrown inside');
    }
}
function calls(string $key): array
{
    return [
        fn() => imbachat_jwt(6, $key, 60, ['x' => new Thrower()]),
        fn() => imbachat_jwt(6, $key, 60, ['x' => INF]),
        fn() => imbachat_jwt('x', $key),
        fn() => imbachat_jwt(6, $key, []),
        fn() => imbachat_jwt_verify('no token', $key),
        fn() => imbachat_jwt_verify(imbachat_jwt(6, 'other'), [$key]),
        fn() => imbachat_jwt_verify('x', [$key, 5]),
        fn() => imbachat_check_auth('', $key, []),
        fn() => imbachat_check_auth('', 'x', ['PHP_AUTH_PW' => $key]),
        fn() => imbachat_require_auth('', $key),
        fn() => imbachat_widget(6, ['x' => new Thrower()], '5', $key),
        fn() => imbachat_widget(6, [], '5', $key, 0),
    ];
}
foreach (calls('TOP-SECRET') as $number => $call) {
    try {
        $call();
        echo "$number throws nothing\n";
    } catch (Throwable $thrown) {
        $trace = $thrown . print_r($thrown->getTrace(), true);
        preg_match('/TOP-SECRET|eyJ0eXAi/', $trace) && print "$number shows it: $thrown\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
