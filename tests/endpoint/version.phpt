--TEST--
ImbaChat\Endpoint: the version is for everybody
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$answer = endpoint()->handle('version', [], []);
show($answer);
echo json_encode($answer->headers), "\n";
show(endpoint(['type' => 'A "site"'])->handle('version', [], server('x:wrong')));
show(endpoint(['type' => "\xff"], null, fn($error) => print(get_class($error) . "\n"))->handle('version', [], []));
show((new ImbaChat\Endpoint(new People()))->handle('version'));
?>
--EXPECT--
200 {"version":1,"type":"PHP library"}
{"Content-Type":"application\/json","Cache-Control":"no-store"}
200 {"version":1,"type":"A \"site\""}
200 {"version":1,"type":"\ufffd"}
200 {"version":1,"type":"PHP library"}
