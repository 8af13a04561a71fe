--TEST--
imbachat_jwt_verify(): exceptions contain neither the key nor the token
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../token.inc';

$tokens = [
    '', 'TOKEN', token('{"exp":1,"x":"CLAIM"}', 'THE KEY'), token('{"x":"CLAIM"}', 'other'),
    signed('{"alg":"CLAIM"}', '{}', 'THE KEY'), token('{"CLAIM', 'THE KEY'), token('{"nbf":"CLAIM"}', 'THE KEY'),
    token('{"nbf":9999999999,"x":"CLAIM"}', 'THE KEY'),
];
foreach ($tokens as $token) {
    try {
        imbachat_jwt_verify($token, ['OLD KEY', 'THE KEY']);
        echo "accepted\n";
    } catch (ImbaChat\InvalidTokenException $exception) {
        $trace = $exception . print_r($exception->getTrace(), true);
        str_contains($trace, ' KEY') && print "the key is in $trace\n";
        str_contains($exception->getMessage(), 'CLAIM')
            && print "a claim is in the message: {$exception->getMessage()}\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
