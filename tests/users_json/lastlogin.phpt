--TEST--
imbachat_users_json(): lastlogin is a Unix timestamp from a date, a number or a DateTime
--EXTENSIONS--
imbachat
--FILE--
<?php
date_default_timezone_set('UTC');
$values = [
    '2024-02-29 12:34:56',
    '2024-02-29',
    '2024-02-29T12:34:56Z',
    '2024-02-29T12:34:56+03:00',
    'Thu, 29 Feb 2024 12:34:56 GMT',
    '@86400',
    '1969-12-31 23:59:59',
    '1700000000',
    '0',
    '-5',
    '007',
    '20240229',
    '2024',
    '-0',
    (string) PHP_INT_MAX,
    null,
    '',
    'garbage',
    '2024-13-45',
    '-',
    1700000000,
    0,
    -1,
    1.5,
    true,
    false,
    [],
    ['a' => 1],
    new DateTime('@1700000000'),
    new DateTimeImmutable('2024-02-29 12:34:56 +0300'),
    new DateTime('1969-12-31 UTC'),
];
$rows = array_map(fn($value) => ['user_id' => 6, 'name' => 'N', 'lastlogin' => $value, 'seen' => $value], $values);
ob_start(fn($times) => str_replace((string) PHP_INT_MAX, 'PHP_INT_MAX', $times)); // each PHP has its own
foreach ([['lastlogin'], ['lastlogin' => 'seen'], ['lastlogin' => fn($row) => $row['seen']]] as $fields) {
    echo json_encode(array_column(json_decode(imbachat_users_json($rows, $fields)), 'lastlogin')), "\n";
}
?>
--EXPECT--
[1709210096,1709164800,1709210096,1709199296,1709210096,86400,-1,1700000000,0,-5,7,20240229,2024,0,PHP_INT_MAX,false,false,false,false,false,1700000000,0,-1,1.5,true,false,[],{"a":1},1700000000,1709199296,-86400]
[1709210096,1709164800,1709210096,1709199296,1709210096,86400,-1,1700000000,0,-5,7,20240229,2024,0,PHP_INT_MAX,false,false,false,false,false,1700000000,0,-1,1.5,true,false,[],{"a":1},1700000000,1709199296,-86400]
[1709210096,1709164800,1709210096,1709199296,1709210096,86400,-1,1700000000,0,-5,7,20240229,2024,0,PHP_INT_MAX,false,false,false,false,false,1700000000,0,-1,1.5,true,false,[],{"a":1},1700000000,1709199296,-86400]
