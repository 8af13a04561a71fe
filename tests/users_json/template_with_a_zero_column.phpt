--TEST--
imbachat_users_json(): a template with a column that is 0, "0" or a space is a string
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'J', 'int' => 0, 'float' => 0.0, 'string' => '0', 'space' => ' ', 'minus' => -0.0];
attempt(fn() => imbachat_users_json(
    [$row],
    ['a' => '{int}', 'b' => '{float}', 'c' => '{string}', 'd' => '{space}', 'e' => '{minus}'],
    JSON_PRESERVE_ZERO_FRACTION,
));
?>
--EXPECT--
[{"user_id":6,"name":"J","a":"0","b":"0","c":"0","d":" ","e":"-0"}]
