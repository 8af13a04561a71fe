--TEST--
imbachat: no secret is in a backtrace or in a message
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
final class Thrower implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        throw new Exception('thrown inside');
    }
}
$calls = [
    fn() => imbachat_jwt(6, 'SECRET', 60, ['x' => new Thrower()]),
    fn() => imbachat_jwt('0', 'SECRET'),
    fn() => imbachat_jwt_verify('no token', 'SECRET'),
    fn() => imbachat_jwt_verify('no token', ['SECRET', 5]),
    fn() => imbachat_check_auth('', 'SECRET', []),
    fn() => imbachat_check_auth('', 'x', ['PHP_AUTH_PW' => 'SECRET', 'HTTP_AUTHORIZATION' => 'SECRET']),
    fn() => imbachat_require_auth('', 'SECRET', ['PHP_AUTH_PW' => 'SECRET']),
    fn() => imbachat_widget(6, ['x' => new Thrower()], '5', 'SECRET'),
    fn() => imbachat_widget('x', [], '5', 'SECRET'),
];
foreach ($calls as $number => $call) {
    try {
        $call();
        echo "nothing thrown by call $number\n";
    } catch (Throwable $thrown) {
        str_contains($thrown . print_r($thrown->getTrace(), true), 'SECRET') && print "the secret is in $thrown\n";
        str_contains($thrown->getTraceAsString(), 'Object(SensitiveParameterValue)')
            || print "nothing hidden in $thrown\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
