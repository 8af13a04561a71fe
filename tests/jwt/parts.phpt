--TEST--
imbachat_jwt(): three segments of base64url without padding, exp before user_id
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$token = imbachat_jwt(6, 'secret', 600);
[$header, $payload, $signature] = explode('.', $token);
echo base64_decode($header), "\n", preg_replace('/\d{10}/', 'EXP', payload($token)), "\n";
var_dump($signature === base64url(hash_hmac('sha256', "$header.$payload", 'secret', true)));

// The signature of some of these has every character of the alphabet that differs from base64's.
$all = '';
for ($id = 1; $id < 100; $id++) {
    $all .= imbachat_jwt($id, 'secret');
}
var_dump(preg_match('/[^A-Za-z0-9._-]/', $all), str_contains($all, '-'), str_contains($all, '_'));
?>
--EXPECT--
{"typ":"JWT","alg":"HS256"}
{"exp":EXP,"user_id":6}
bool(true)
int(0)
bool(true)
bool(true)
