--TEST--
imbachat_jwt_verify(): a truncated or extended token is rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

$token = imbachat_jwt(6, 'secret');
$mangled = [];
for ($length = 0; $length < strlen($token); $length++) {
    array_push(
        $mangled,
        substr($token, 0, $length),
        substr($token, $length + 1),
        $token . substr($token, 0, $length + 1),
    );
}
foreach (['A', 'AA', 'AAA', 'AAAA', '=', '==', '.', "\n", "\0", ' '] as $more) {
    array_push(
        $mangled,
        $token . $more,
        $more . $token,
        str_replace('.', ".$more", $token),
        str_replace('.', "$more.", $token),
    );
}
foreach ($mangled as $text) {
    try {
        imbachat_jwt_verify($text, 'secret');
        echo "accepted: $text\n";
    } catch (ImbaChat\InvalidTokenException $refusal) {
        echo $refusal instanceof ImbaChat\ExpiredTokenException ? "expired: $text\n" : '';
    }
}
echo "done\n";
?>
--EXPECT--
done
