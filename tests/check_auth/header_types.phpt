--TEST--
imbachat_check_auth(): a header that is not a string lets nobody in
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

final class Header
{
    public function __construct(private string $text) {}
    public function __toString(): string
    {
        echo 'asked for its text, ';
        return $this->text;
    }
}
$good = basic('root', 'abc')['HTTP_AUTHORIZATION'];
$php = ['PHP_AUTH_USER' => 'root', 'PHP_AUTH_PW' => 'abc'];
foreach ([true, 0, 1, 1.5, [], [$good], new Header($good), STDIN] as $value) {
    verdict(get_debug_type($value), ['HTTP_AUTHORIZATION' => $value, 'REDIRECT_HTTP_AUTHORIZATION' => $good] + $php);
    verdict('redirect ' . get_debug_type($value), ['REDIRECT_HTTP_AUTHORIZATION' => $value] + $php);
}
$reference = $good;
verdict('a reference', ['HTTP_AUTHORIZATION' => &$reference]);
?>
--EXPECT--
bool: out
redirect bool: out
int: out
redirect int: out
int: out
redirect int: out
float: out
redirect float: out
array: out
redirect array: out
array: out
redirect array: out
Header: out
redirect Header: out
resource (stream): out
redirect resource (stream): out
a reference: in
