--TEST--
imbachat_check_auth(): numeric strings that == treats as equal are different
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$pairs = [
    ['0e1', '0e2'], ['0e462097431906509019562988736854', '0e1'], ['1e3', '1000'], ['1', '01'], ['1', '1.0'],
    ['1', ' 1'], ['1', "1\n"], ['0', '-0'], ['0x10', '16'], ['0', ''], ['100', '1e2'],
    ['9223372036854775807', '9223372036854775808'], ['null', ''], ['INF', '1e999'],
];
foreach ($pairs as [$one, $other]) {
    foreach ([[$one, $other], [$other, $one]] as [$configured, $sent]) {
        if ($configured !== '') {
            imbachat_check_auth('root', $configured, basic('root', $sent)) && print "password $configured is $sent\n";
            imbachat_check_auth($configured, 'abc', basic($sent, 'abc')) && print "login $configured is $sent\n";
            imbachat_check_auth('root', $configured, ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => $sent])
                && print "PHP_AUTH_PW $sent is $configured\n";
            imbachat_check_auth($configured, 'abc', ['PHP_AUTH_USER' => $sent, 'PHP_AUTH_PW' => 'abc'])
                && print "PHP_AUTH_USER $sent is $configured\n";
            imbachat_check_auth($configured, $configured, basic($configured, $configured))
                || print "$configured is not itself\n";
        }
    }
}
verdict('0e1 and 0e2', basic('root', '0e2'), 'root', '0e1');
?>
--EXPECT--
0e1 and 0e2: out
