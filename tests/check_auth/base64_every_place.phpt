--TEST--
imbachat_check_auth(): base64 of every length is decoded in full, and an invalid byte is found at every position
--EXTENSIONS--
imbachat
--FILE--
<?php
mt_srand(5);
for ($length = 1; $length <= 72; $length++) {
    for ($password = ''; strlen($password) < $length; $password .= chr(mt_rand(0, 255)));
    $text = base64_encode("root:$password");
    imbachat_check_auth('root', $password, ['HTTP_AUTHORIZATION' => "Basic $text"]) ?: print "$length is out\n";
    // Whole blocks and what is behind them are read in different ways.
    if (in_array($length, [4, 7, 8, 12, 25, 31, 43])) {
        for ($at = 0; $at < strlen($text); $at++) {
            for ($byte = 0; $byte < 256; $byte++) {
                $given = ltrim(substr_replace($text, chr($byte), $at, 1), ' '); // there may be more spaces than one
                $pair = (string) base64_decode($given, true);
                $is_good = base64_encode($pair) === $given && strncasecmp($pair, 'root:', 5) === 0
                    && substr($pair, 5) === $password;
                $server = ['HTTP_AUTHORIZATION' => 'Basic ' . substr_replace($text, chr($byte), $at, 1)];
                if (imbachat_check_auth('root', $password, $server) !== $is_good) {
                    echo "$length, $at: $byte\n";
                }
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
