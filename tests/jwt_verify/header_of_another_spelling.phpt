--TEST--
imbachat_jwt_verify(): a header that resembles the usual one is not mistaken for it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$sign = fn(string $text) => $text . '.' . base64url(hash_hmac('sha256', $text, 'secret', true));
$header = base64url('{"typ":"JWT","alg":"HS256"}');
$payload = base64url('{"user_id":6}');
verdict('as usual', $sign("$header.$payload"));
verdict('no dot behind it', $sign($header . 'A' . $payload));
for ($at = 0; $at < strlen($header); $at++) {
    $other = substr_replace($header, $header[$at] === '8' ? '9' : '8', $at, 1);
    $decoded = json_decode(base64_decode(strtr($other, '-_', '+/')), true);
    try {
        imbachat_jwt_verify($sign("$other.$payload"), 'secret');
        $is_taken = true;
    } catch (ImbaChat\InvalidTokenException) {
        $is_taken = false;
    }
    if ($is_taken !== (($decoded['alg'] ?? '') === 'HS256')) {
        echo "with another character $at, $other\n";
    }
}
?>
--EXPECT--
as usual: {"user_id":6}
no dot behind it: InvalidTokenException: The token does not have three segments
