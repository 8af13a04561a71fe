--TEST--
imbachat_jwt_verify(): without $leeway, a token is not valid in the second of its exp
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

echo in_one_second(function (int $now) {
    try {
        return json_encode(imbachat_jwt_verify(token(['exp' => $now], 'secret'), 'secret'));
    } catch (ImbaChat\ExpiredTokenException $exception) {
        return $exception->getMessage();
    }
}), "\n";
?>
--EXPECT--
The token has expired
