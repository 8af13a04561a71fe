--TEST--
imbachat_check_auth(): every bit of the login and the password matters, except the case of the login's letters
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

// All bytes in lengths around those of machine words, so that each place in a word is one of the changed ones.
foreach ([1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 23, 24, 25, 31, 33] as $length) {
    foreach (['AbCdZaz', "0@[`{\x7f", "\xc1\xe1\xda\xfa\x80\xff\x00"] as $bytes) {
        $text = substr(str_repeat($bytes, 8), 0, $length);
        for ($at = 0; $at < $length; $at++) {
            for ($bit = 1; $bit < 256; $bit <<= 1) {
                $other = $text;
                $other[$at] = chr(ord($text[$at]) ^ $bit);
                foreach ([[$text, $other], [$other, $text]] as [$known, $given]) {
                    $by_login = imbachat_check_auth($known, 'x', ['PHP_AUTH_USER' => $given, 'PHP_AUTH_PW' => 'x']);
                    $by_password = imbachat_check_auth('x', $known, ['PHP_AUTH_USER' => 'x', 'PHP_AUTH_PW' => $given]);
                    $by_header = imbachat_check_auth('x', $known, basic('x', $given));
                    if ($by_login !== (strtolower($known) === strtolower($given)) || $by_password || $by_header) {
                        echo bin2hex($known), ' ', bin2hex($given), "\n";
                    }
                }
            }
        }
        foreach ([substr($text, 1), substr($text, 0, -1), "$text\0", $text . $text[-1]] as $given) { // another length
            imbachat_check_auth($text, 'x', ['PHP_AUTH_USER' => $given, 'PHP_AUTH_PW' => 'x'])
                && print "$length login\n";
            imbachat_check_auth('x', $text, ['PHP_AUTH_USER' => 'x', 'PHP_AUTH_PW' => $given])
                && print "$length password\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
