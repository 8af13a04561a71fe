--TEST--
imbachat_jwt_verify(): a byte that is not base64url is found anywhere in header and payload, before any other check
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$header = base64url('{"alg":"HS256"}');
$payload = base64url('{"a":"' . str_repeat('???>>>~', 9) . '"}'); // five times sixteen characters, and some
$text = "$header.$payload";
for ($at = 0; $at < strlen($text); $at++) {
    for ($byte = 0; $byte < 256; $byte++) {
        if ($text[$at] === '.' || preg_match('/[A-Za-z0-9_.-]/', chr($byte))) {
            continue;
        }
        $signed = substr_replace($text, chr($byte), $at, 1);
        try {
            imbachat_jwt_verify("$signed." . base64url(hash_hmac('sha256', $signed, 'secret', true)), 'secret');
            echo "accepted with byte $byte at $at\n";
        } catch (ImbaChat\InvalidTokenException $refusal) {
            $segment = $at < strlen($header) ? 'header' : 'payload';
            if ($refusal->getMessage() !== "The token's $segment is not strict base64url") {
                echo "byte $byte at $at: ", $refusal->getMessage(), "\n";
            }
        }
    }
}
var_dump(imbachat_jwt_verify(
    "$text." . base64url(hash_hmac('sha256', $text, 'secret', true)),
    'secret',
)['a'] === str_repeat('???>>>~', 9));
?>
--EXPECT--
bool(true)
