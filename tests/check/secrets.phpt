--TEST--
imbachat-check: no output shows a secret, whatever the site sends
--EXTENSIONS--
imbachat
curl
dom
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$secrets = [
    'IMBACHAT_PASSWORD' => PASSWORD,
    'IMBACHAT_SECRET_KEY' => SECRET_KEY,
    'IMBACHAT_COOKIE' => 'session=the-session-1234; other=cookie',
];
foreach (['echoes', 'echoes_page'] as $site) {
    foreach (['page', 'broken-page'] as $page) {
        foreach ([[], ['--json']] as $form) {
            $url = $sites->url($site) . '&password=' . rawurlencode(PASSWORD);
            [$code, $output, $errors] = imbachat_check(
                [$url, '--login', LOGIN, '--page', "$sites->address/$site/$page", ...$form],
                $secrets,
            );
            // Base64 hides what it holds, wherever that begins, and so it is looked into.
            preg_match_all('~[A-Za-z0-9+/]{4,}=*~', $output . $errors, $words);
            $decoded = implode(
                ' ',
                array_merge(...array_map(
                    fn($word) => array_map(fn($skip) => base64_decode(substr($word, $skip)), range(0, 3)),
                    $words[0],
                )),
            );
            $found = preg_grep(
                '/pass-w0rd|' . SECRET_KEY . '|the-session|eyJ|rd%2F/i',
                explode("\n", "$output\n$errors\n$decoded"),
            );
            echo "$site, $page: exit code $code, ", str_contains($output, '(secret)') ? 'hidden' : 'nothing to hide';
            echo $found ? ", but:\n" . implode("\n", $found) : '', "\n";
        }
    }
}
?>
--EXPECT--
echoes, page: exit code 1, hidden
echoes, page: exit code 1, hidden
echoes, broken-page: exit code 1, hidden
echoes, broken-page: exit code 1, hidden
echoes_page, page: exit code 1, hidden
echoes_page, page: exit code 1, hidden
echoes_page, broken-page: exit code 1, hidden
echoes_page, broken-page: exit code 1, hidden
