--TEST--
imbachat_user_ids(): the joined result contains only digits and commas
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    "1) UNION SELECT password FROM users -- ,2", "1;DROP TABLE users;--,2", "1/**/,2", "'1','2'", '1,2#', "1\\,2",
    '`1`,2', '1,2\'', "\x00' OR 1=1,2",
] as $hostile) {
    echo implode(',', imbachat_user_ids($hostile)), "|\n";
}
?>
--EXPECT--
2|
2|
2|
|
1|
2|
2|
1|
2|
