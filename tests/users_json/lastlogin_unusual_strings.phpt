--TEST--
imbachat_users_json(): strings that are not decimal numbers, compared with strtotime()
--EXTENSIONS--
imbachat
--INI--
pcre.jit=0
--FILE--
<?php
date_default_timezone_set('Europe/Berlin');
$strings = [
    "2024-01-01\0", "\0", "0\0", "5\n", ' 5', '5 ', '1.5', '1e3', '0x1A', '--5', '-00012',
    '00000000000000000000000000000000000017', '0000', '9223372036854775806', '-9223372036854775808',
    '-9223372036854775809', '99999999999999999999', str_repeat('9', 5000), str_repeat('x', 5000), "2024\xff", '１２',
    '1e1000', 'first day of january 2024', '2024W101', '2024-060', '20240101T101010', '1/2/2024', '2.1.2024',
    'tuesday 2 January 2024', '2024-01-01 25:00', 'NULL', '24:00', '@-1', '@1.5', '@99999999999999999999',
    '2024-01-01 00:00:00.999999', '99999-01-01', '-0001-11-30 00:00:00',
];
foreach ($strings as $string) {
    $digits = preg_replace('/^(-?)0+(?=\d)/', '$1', $string);
    $is_number = preg_match('/^-?\d+$/D', $digits) && (string) (int) $digits === $digits;
    do {
        $expected = $is_number ? (int) $digits : @strtotime($string);
        $actual = json_decode(imbachat_users_json([[
            'user_id' => 6, 'name' => 'N', 'lastlogin' => $string,
        ]]))[0]->lastlogin;
    } while (!$is_number && @strtotime($string) !== $expected);
    if ($actual !== $expected) {
        var_dump(substr($string, 0, 50), $expected, $actual);
    }
}
echo 'done';
?>
--EXPECT--
done
