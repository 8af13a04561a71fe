--TEST--
imbachat_users_json(): random bytes of random length, compared with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';

random_cases(10000, function () {
    $plain = str_repeat(one_of(['a', 'plain text ', 'é', "\u{1F600}"]), mt_rand(0, 40));
    $bytes = mt_rand(0, 1) ? any_bytes(20) : any_text(true, 20);
    $text = substr_replace($plain, $bytes, mt_rand(0, strlen($plain)), 0);
    $users = [['user_id' => 1, 'name' => $text, '?' . any_text(true) => 5]];
    $flags = any_flags();
    return [encode($users, $flags), imbachat_users_json($users, null, $flags)];
});
?>
--EXPECT--
no difference
