--TEST--
Secrets: the right signature of a forged token does not stay in memory after the check
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/../memory.inc';
skip_without_server();
skip_without_memory();
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/../memory.inc';
require __DIR__ . '/../token.inc';

$server = new Server(<<<'CODE'
    echo getmypid(), ' ';
    [$signed, $forged] = [substr($_GET['token'], 0, strrpos($_GET['token'], '.')), false];
    try {
        $_GET['by'] === 'PHP'
            ? hash_hmac('sha256', $signed, 'the key', true)
            : imbachat_jwt_verify($_GET['token'], 'the key');
    } catch (ImbaChat\InvalidTokenException $exception) {
        echo $exception->getMessage();
    }
    CODE);

/** Any eight bytes in a row. */
function parts_of(string $text): array
{
    return array_map(fn($at) => substr($text, $at, 8), range(0, strlen($text) - 8));
}

foreach (['us', 'PHP'] as $by) {
    $token = token(json_encode(['user_id' => 6, 'x' => bin2hex(random_bytes(16))]), 'another key');
    $right = hash_hmac('sha256', substr($token, 0, strrpos($token, '.')), 'the key', true);
    $answer = $server->get('/?' . http_build_query(['by' => $by, 'token' => $token]))->body;
    $words = pack('L*', ...unpack('N*', $right)); // as the processor has them
    $parts = array_merge(parts_of($right), parts_of($words), parts_of(base64url($right)));
    $found = found_in_memory((int) $answer, $parts) ? 'a part of it' : 'nothing';
    echo "by $by:", strstr($answer, ' '), ": $found\n";
}
?>
--EXPECT--
by us: The token's signature does not match: nothing
by PHP: : a part of it
