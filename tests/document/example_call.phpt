--TEST--
The document's example call: user 1, one hour, with a key argument and with the php.ini key
--EXTENSIONS--
imbachat
--INI--
imbachat.secret_key=ThisKeyOfSixtyFourLettersIsMadeUpForTheTestsAndOpensNothingAtAll
--FILE--
<?php
require __DIR__ . '/../token.inc';

$user_id = 1;
$secret_key = 'ThisKeyOfSixtyFourLettersIsMadeUpForTheTestsAndOpensNothingAtAll';
echo preg_replace('/\d{10}/', 'EXP', payload(imbachat_jwt($user_id, $secret_key, 3600))), "\n";
$same = fn($now) => imbachat_jwt($user_id, $secret_key, 3600) === documented_token(1, $secret_key, $now + 3600);
var_dump(in_one_second($same));
var_dump(in_one_second(fn() => imbachat_jwt($user_id) === imbachat_jwt($user_id, $secret_key, 3600)));
var_dump(imbachat_jwt_verify(imbachat_jwt($user_id))['user_id']);
?>
--EXPECT--
{"exp":EXP,"user_id":1}
bool(true)
bool(true)
int(1)
