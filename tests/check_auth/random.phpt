--TEST--
imbachat_check_auth(): 20,000 random requests, compared with the rules in plain PHP
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';
require __DIR__ . '/plain_check.inc';

$seed = seed();
$seen = [];
for ($count = 0; $count < 20000; $count++) {
    $login = one_of(['root', 'Root', '0e1', "\xd0\x9f", text_of(['a', 'B', '1', ' '], 2)]);
    $password = one_of(['abc', 'a:b', '1e3', "\0", any_bytes(3)]);
    $header = function () use ($login, $password) {
        $pair = one_of([$login, $login, strtolower($login), strtoupper($login), '0e2']) . ':'
            . one_of([$password, $password, $password, '1000', '', mangled($password)]);
        mt_rand(0, 9) ?: $pair = mangled($pair);
        $text = one_of(['Basic ', 'basic ', 'Basic  ', 'BASIC ']) . base64_encode($pair);
        mt_rand(0, 4)
            ?: $text = one_of([
                '', null, false, true, 7, [$text], 'Digest x', "Basic\t", rtrim($text, '='), mangled($text),
                mangled($text),
            ]);
        return $text;
    };
    $server = mt_rand(0, 1) ? ['HTTP_AUTHORIZATION' => $header()] : [];
    mt_rand(0, 2) ?: $server['REDIRECT_HTTP_AUTHORIZATION'] = $header();
    mt_rand(0, 2) ?: $server['REDIRECT_REDIRECT_HTTP_AUTHORIZATION'] = $header();
    mt_rand(0, 2) ?: $server['PHP_AUTH_USER'] = one_of([$login, strtoupper($login), 'x', null, 5]);
    mt_rand(0, 2) ?: $server['PHP_AUTH_PW'] = one_of([$password, $password, 'x', '', null, 5]);
    try {
        $ours = imbachat_check_auth($login, $password, $server);
    } catch (ValueError) {
        $ours = 'ValueError';
    }
    $expected = plain_check($login, $password, $server);
    $ours === $expected ?: differs($seed, [$login, $password, $server], $ours, $expected);
    $seen[json_encode($ours)] = true;
}
echo count($seen) === 3 ? "done\n" : "seed $seed reached only " . implode(', ', array_keys($seen)) . "\n";
?>
--EXPECT--
done
