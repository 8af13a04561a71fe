--TEST--
imbachat_widget(): the token equals one of imbachat_jwt() for that user and time
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([[6, 3600], ['6', 3600], [(string) PHP_INT_MAX, 1], [PHP_INT_MAX, 86400]] as [$id, $ttl]) {
    do {
        $now = time();
        $options = json_decode(load_options(imbachat_widget($id, ['theme' => 'dark'], 'DEV', 'secret', $ttl)));
        $token = imbachat_jwt($id, 'secret', $ttl);
    } while ($now !== time());
    var_dump(
        $options->user_id === (string) $id,
        $options->token === $token,
        imbachat_jwt_verify($options->token, 'secret') === ['exp' => $now + $ttl, 'user_id' => (int) $id],
    );
}
attempt(fn() => imbachat_jwt_verify($options->token, 'another'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
ImbaChat\InvalidTokenException: The token's signature does not match
