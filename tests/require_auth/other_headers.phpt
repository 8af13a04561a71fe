--TEST--
imbachat_require_auth(): replaces headers of the same name and leaves others alone
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server(<<<'CODE'
    http_response_code(500);
    header('content-type: text/html; charset=koi8-r');
    header('WWW-Authenticate: Digest realm="x"');
    header('X-Before: kept');
    setcookie('a', '1');
    setcookie('b', '2');
    imbachat_require_auth('root', 'abc');
    CODE, ['expose_php' => '0']);
$answer = $server->get();
echo substr($answer->status_line, 9), "\n", implode("\n", $answer->headers), "\n";
?>
--EXPECT--
401 Unauthorized
Connection: close
X-Before: kept
Set-Cookie: a=1
Set-Cookie: b=2
WWW-Authenticate: Basic realm="Backend"
Content-Type: application/json
