--TEST--
The document's getJWT(): the same steps give the same token
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

// The document's steps: header, payload, each without padding, the signature over both, three segments.
function steps(int|string $user_id, string $secret_key, int $time): string
{
    $header = base64url(json_encode(['typ' => 'JWT', 'alg' => 'HS256']));
    $payload = base64url(json_encode(['exp' => (int) date('U') + $time, 'user_id' => (int) $user_id]));
    return $header . '.' . $payload . '.' . base64url(hash_hmac('sha256', "$header.$payload", $secret_key, true));
}
$keys = [
    'k',
    'a key of the usual sixty-four letters and digits 0123456789abcdef',
    "bytes \0\xff\xfe",
    str_repeat('long ', 100),
];
foreach ([1, 6, '6', 42, '1234567', PHP_INT_MAX, (string) PHP_INT_MAX] as $user_id) {
    foreach ($keys as $key) {
        foreach ([1, 3600, 25200, 100000000] as $ttl) {
            [$ours, $documented] = in_one_second(fn() => [
                imbachat_jwt($user_id, $key, $ttl), steps($user_id, $key, $ttl),
            ]);
            $ours === $documented ?: print "user $user_id, ttl $ttl: $ours is not $documented\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
