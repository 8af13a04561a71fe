--TEST--
imbachat_error_json(): 10,000 random strings, compared with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';

random_cases(10000, function () {
    $code = one_of([mt_rand(0, 999), mt_rand() - mt_rand()]);
    [$error, $debug] = [any_bytes(12), any_text(true, 12)];
    $answer = ['code' => $code, 'version' => 1, 'error' => $error, 'debug' => $debug];
    return [encode($answer), imbachat_error_json($code, $error, $debug)];
});
?>
--EXPECT--
no difference
