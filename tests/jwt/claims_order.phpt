--TEST--
imbachat_jwt(): claims follow exp and user_id in the order given
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$text = fn(array $claims) => preg_replace('/\d{10}/', 'EXP', payload(imbachat_jwt(6, 'secret', 600, $claims)));
echo $text([]), "\n";
echo $text(['status' => 'new', 'initiator' => 2]), "\n";
echo $text(['initiator' => 2, 'status' => 'new']), "\n";
$claims = ['b' => 1, 'a' => 2, 'c' => 3];
unset($claims['a']);
$claims['a'] = 4;
echo $text($claims), "\n";
?>
--EXPECT--
{"exp":EXP,"user_id":6}
{"exp":EXP,"user_id":6,"status":"new","initiator":2}
{"exp":EXP,"user_id":6,"initiator":2,"status":"new"}
{"exp":EXP,"user_id":6,"b":1,"c":3,"a":4}
