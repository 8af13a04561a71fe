--TEST--
imbachat_jwt(): a token with every byte known in advance
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

// exp is now + ttl: with the ttl that ends in 2038 the token is the same on every day until then.
$until = 2145916800;
echo in_one_second(fn($now) => imbachat_jwt(6, 'a secret of the tests, not of any site', $until - $now)), "\n";
echo in_one_second(fn($now) => imbachat_jwt(
    '2147483647',
    "\xff",
    $until - $now,
    ['status' => 'new', 'sum' => 0.5],
)), "\n";
?>
--EXPECT--
eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJleHAiOjIxNDU5MTY4MDAsInVzZXJfaWQiOjZ9.py7IuiYigulqDtvP5XuHZn5pWn2ybqDYPImbM1y1nIQ
eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJleHAiOjIxNDU5MTY4MDAsInVzZXJfaWQiOjIxNDc0ODM2NDcsInN0YXR1cyI6Im5ldyIsInN1bSI6MC41fQ.8ocxUyc_rrRC6up13f1Jf8uGKOQbyNmlA5Wn8SfXuGY
