--TEST--
imbachat_jwt_verify(): claims are decoded as by json_decode($payload, true)
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

foreach ([
    '{}',
    ' { } ',
    '{"":1}',
    '{"0":"a","1":"b"}',
    '{"-5":1,"007":2," 1":3}',
    '{"\u0000":1,"\u0000a\u0000b":2}',
    '{"a":{"b":{"":[]}},"c":[[],{}]}',
    '{"i":9223372036854775807,"j":9223372036854775808,"k":-9223372036854775809,"l":123456789012345678901234567890}',
    '{"f":1.0,"g":1e3,"h":-0,"i":-0.0,"j":1E400,"k":1e-400}',
    '{"t":true,"f":false,"n":null,"T":"\u0442\ud83d\ude00\/\n"}',
    '{"user_id":"6"}',
    "{\r\n\t\"a\" :\t1 }",
] as $payload) {
    $claims = imbachat_jwt_verify(token($payload, 'secret'), 'secret');
    echo $claims === json_decode($payload, true) ? '' : "differs: $payload\n";
}
echo "done\n";
?>
--EXPECT--
done
