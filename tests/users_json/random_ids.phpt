--TEST--
imbachat_users_json(): random user_id and lastlogin strings around the limits of an integer, compared with a cast
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/random_rows.inc';
require __DIR__ . '/../token.inc';

random_cases(20000, function () {
    $digits = one_of(['', '0', '00']) . one_of([
        '', '1', '9', '922337203685477580', '9223372036854775807', '9223372036854775808', (string) mt_rand(),
    ]) . one_of(['', '', mt_rand(0, 99)]);
    $id = one_of(['', '', '-', '-', '+', ' ', '--']) . $digits . one_of(['', '', '', '', '.', ' ', "\0", 'e1']);
    $rows = [['user_id' => $id === '' ? 'x' : $id, 'name' => '']];
    $rows[0]['lastlogin'] = preg_match('/^-?\d+$/D', $id) ? $id : '';
    // Of digits that are no number, strtotime() takes some for a part of a time, the rest of which is now.
    return in_one_second(fn() => [reference_users_json($rows), imbachat_users_json($rows, ['lastlogin'])]);
});
?>
--EXPECT--
no difference
