--TEST--
imbachat_jwt_verify(): padding and characters of plain base64 are rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

/** Signs the segments as they are, so that nothing but their spelling is wrong. */
function spelled(string $header, string $payload): string
{
    return "$header.$payload." . base64url(hash_hmac('sha256', "$header.$payload", 'secret', true));
}
$header = base64url('{"alg":"HS256"}'); // 15 bytes: 20 characters, no padding
$payload = base64url('{"a":"???>>>"}'); // 14 bytes: 19 characters, one padding character
verdict('as it should be', spelled($header, $payload));
verdict('padding', spelled($header, "$payload="));
verdict('padding of the signature', spelled($header, $payload) . '=');
verdict('too much padding', spelled("$header====", $payload));
verdict('the other alphabet', spelled($header, strtr($payload, '-_', '+/')));
for ($byte = 0; $byte < 256; $byte++) {
    if (preg_match('/[^A-Za-z0-9_-]/', chr($byte))) {
        foreach ([
            spelled($header . chr($byte), $payload), spelled($header, chr($byte) . $payload),
            spelled($header, $payload . chr($byte)), spelled(substr_replace($header, chr($byte), 8, 0), $payload),
            chr($byte) . spelled($header, $payload), spelled($header, $payload) . chr($byte),
        ] as $token) {
            try {
                imbachat_jwt_verify($token, 'secret');
                echo "accepted with byte $byte: $token\n";
            } catch (ImbaChat\InvalidTokenException) {
            }
        }
    }
}
?>
--EXPECT--
as it should be: {"a":"???>>>"}
padding: InvalidTokenException: The token's payload is not strict base64url
padding of the signature: InvalidTokenException: The token's signature is not 32 bytes of strict base64url
too much padding: InvalidTokenException: The token's header is not strict base64url
the other alphabet: InvalidTokenException: The token's payload is not strict base64url
