--TEST--
imbachat_jwt_verify(): a token without exp does not expire
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

verdict('no claims', token('{}', 'secret'));
verdict('a user alone', token('{"user_id":6}', 'secret'));
verdict('exp of another case', token('{"EXP":1}', 'secret'));
verdict('exp deeper', token('{"x":{"exp":1}}', 'secret'));
?>
--EXPECT--
no claims: []
a user alone: {"user_id":6}
exp of another case: {"EXP":1}
exp deeper: {"x":{"exp":1}}
