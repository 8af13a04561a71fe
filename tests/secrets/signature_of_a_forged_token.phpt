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
        $_GET['by'] === 'PHP' ? hash_hmac('sha256', $signed, 'the key', true) : imbachat_jwt_verify($_GET['token'], 'the key');
    } catch (ImbaChat\InvalidTokenException $exception) {
        echo $exception->getMessage();
    }
    CODE);
$server->get('/?by=us&token=' . token('{}', 'another key')); // a function that is called for the first time has all registers saved
foreach (['us', 'PHP'] as $by) {
    $token = token(json_encode(['user_id' => 6, 'x' => bin2hex(random_bytes(16))]), 'another key');
    $right = hash_hmac('sha256', substr($token, 0, strrpos($token, '.')), 'the key', true);
    $answer = $server->get('/?' . http_build_query(['by' => $by, 'token' => $token]))->body;
    $words = pack('L*', ...unpack('N*', $right)); // as the processor has them
    $found = found_in_memory((int) $answer, ['the signature' => $right, 'its text' => base64url($right)] + ($words === $right ? [] : ['its words' => $words]));
    echo "by $by:", strstr($answer, ' '), ': ', implode(', ', $found) ?: 'nothing', "\n";
}
?>
--EXPECT--
by us: The token's signature does not match: nothing
by PHP: : the signature
