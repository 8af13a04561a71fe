--TEST--
ImbaChat\Endpoint: a sign-in by another method than POST, with the password in an address, is refused
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach (['GET', 'HEAD', 'PUT', 'post'] as $method) {
    $answer = endpoint()->handle(
        'sign-in',
        ['login' => 'ann', 'password' => "pass'word"],
        server() + ['REQUEST_METHOD' => $method],
    );
    show($answer);
}
echo json_encode($answer->headers), "\n";
?>
--EXPECT--
405 {"code":405,"version":1,"error":"A sign-in needs POST","debug":""}
405 
405 {"code":405,"version":1,"error":"A sign-in needs POST","debug":""}
405 {"code":405,"version":1,"error":"A sign-in needs POST","debug":""}
{"Content-Type":"application\/json","Cache-Control":"no-store","Allow":"POST"}
