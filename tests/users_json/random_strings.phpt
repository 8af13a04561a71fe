--TEST--
imbachat_users_json(): random bytes of random length, compared with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/random_rows.inc';

random_cases(10000, function () {
    $plain = str_repeat(one_of(['a', 'plain text ', 'é', "\u{1F600}"]), mt_rand(0, 40));
    $bytes = mt_rand(0, 1) ? any_bytes(20) : random_text(true, 20);
    $text = substr_replace($plain, $bytes, mt_rand(0, strlen($plain)), 0);
    $flags = random_flags();
    return [
        encode([['user_id' => 1, 'name' => $text]], $flags),
        imbachat_users_json([['user_id' => 1, 'name' => $text]], null, $flags),
    ];
});
?>
--EXPECT--
no difference
