--TEST--
imbachat_users_json(): random user_id and lastlogin strings around the limits of an integer, compared with a cast
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/dates.inc';
require __DIR__ . '/../token.inc';

random_cases(20000, function () {
    $digits = one_of(['', '0', '00']) . one_of([
        '', '1', '9', '922337203685477580', '9223372036854775807', '9223372036854775808', (string) mt_rand(),
    ]) . one_of(['', '', mt_rand(0, 99)]);
    $id = one_of(['', '', '-', '-', '+', ' ', '--']) . $digits . one_of(['', '', '', '', '.', ' ', "\0", 'e1']);
    $id = $id === '' ? 'x' : $id;
    $time = preg_match('/^-?\d+$/D', $id) ? $id : '';
    $user = ['user_id' => $id, 'name' => '', 'lastlogin' => $time];
    // Of digits that are no number, strtotime() takes some for a part of a time, the rest of which is now.
    $number = (string) (int) $id === $id ? (int) $id : $id;
    return in_one_second(fn() => [
        encode([['user_id' => $number, 'lastlogin' => expected_time($time)] + $user]),
        imbachat_users_json([$user], ['user_id', 'lastlogin', 'name']),
    ]);
});
?>
--EXPECT--
no difference
