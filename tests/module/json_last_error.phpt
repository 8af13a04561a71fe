--TEST--
imbachat: json_last_error() is not changed
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';
require __DIR__ . '/calls.inc';

foreach (['[1', '1'] as $json) {
    foreach (calls() as $number => $call) {
        json_decode($json);
        [$code, $message] = [json_last_error(), json_last_error_msg()];
        try {
            $call();
        } catch (Throwable) {
        }
        json_last_error() === $code && json_last_error_msg() === $message
            ?: print "call $number: " . json_last_error_msg() . "\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
