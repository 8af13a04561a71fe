--TEST--
imbachat_jwt_verify(): no part of a token is in the backtrace of its refusal, and no key
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../token.inc';

const KEY = 'KEY-OF-THE-SITE';
$tokens = [
    'too long' => str_repeat('x', 65536),
    'segments' => 'abcdefghijkl',
    'header' => 'abcdefghijkl+.e30.' . str_repeat('A', 43),
    'payload' => 'abcdefghijkl.abcdefghijkl+.' . str_repeat('A', 43),
    'signature' => 'abcdefghijkl.abcdefghijkl.abcdefghijkl',
    'another key' => token('{"exp":1}', 'abc'),
    'no object' => token('["abcdefghijkl"]', KEY),
    'time' => token('{"exp":"abcdefghijkl"}', KEY),
    'not valid yet' => token('{"nbf":5000000000}', KEY),
    'expired' => token('{"exp":1}', KEY),
];
foreach (array_keys($tokens) as $name) {
    try {
        imbachat_jwt_verify($GLOBALS['tokens'][$name], ['another', KEY]);
        echo "$name: accepted\n";
    } catch (ImbaChat\InvalidTokenException $thrown) {
        $trace = print_r($thrown->getTrace(), true);
        foreach ([KEY, ...explode('.', $tokens[$name])] as $part) {
            str_contains($trace, $part) && print "$name: $trace\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
