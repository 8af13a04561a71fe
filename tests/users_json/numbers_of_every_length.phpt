--TEST--
imbachat_users_json(): integers around each power of ten and of two are written as PHP writes them
--EXTENSIONS--
imbachat
--FILE--
<?php
$numbers = [0, PHP_INT_MAX, PHP_INT_MAX - 1, PHP_INT_MIN, PHP_INT_MIN + 1];
foreach ([10, 2] as $base) {
    for ($power = 1; is_int($power); $power *= $base) {
        array_push($numbers, $power - 1, $power, $power + 1, 1 - $power, -$power, -$power - 1);
    }
}
foreach (array_filter($numbers, is_int(...)) as $number) {
    $row = ['user_id' => $number, 'name' => 'x', 'number' => $number];
    foreach ([null, ['number'], ['number', 'profile_url' => '/{number}/']] as $fields) {
        $expected = [$fields && isset($fields['profile_url']) ? $row + ['profile_url' => "/$number/"] : $row];
        if (imbachat_users_json([$row], $fields) !== json_encode($expected)) {
            echo imbachat_users_json([$row], $fields), "\n";
        }
    }
    if (json_decode(imbachat_error_json($number, ''))->code !== $number) {
        echo imbachat_error_json($number, ''), "\n";
    }
}
echo count($numbers) > 100 ? 'done' : 'too few';
?>
--EXPECT--
done
