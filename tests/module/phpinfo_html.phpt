--TEST--
imbachat: phpinfo() as HTML, php --ri and php -i show no secret
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--INI--
pcre.jit=0
imbachat.password=PASS-WORD
imbachat.secret_key=SECRET-KEY
--FILE--
<?php
require __DIR__ . '/../http.inc';

$page = (new Server('ini_set("imbachat.secret_key", "OTHER-SECRET-KEY"); phpinfo(INFO_MODULES);'))->get()->body;
preg_match_all('~<tr><td[^>]*>imbachat\.(?:password|secret_key)</td>.*</tr>~', $page, $rows);
echo implode("\n", array_map('strip_tags', $rows[0])), "\n";
var_dump(preg_match('/PASS-WORD|SECRET-KEY/', $page));
foreach (['--ri imbachat', '-i'] as $option) {
    // Without the variable in which run-tests itself passes this test's settings on.
    $text = shell_exec('unset TEST_PHP_EXTRA_ARGS; ' . php_command() . " $option 2>&1");
    var_dump(
        preg_match('/PASS-WORD|SECRET-KEY/', $text),
        preg_match_all('/^imbachat\.(?:password|secret_key) => set, 8 bytes or more => set, 8 bytes or more$/m', $text),
    );
}
?>
--EXPECT--
imbachat.passwordset, 8 bytes or moreset, 8 bytes or more
imbachat.secret_keyset, 8 bytes or moreset, 8 bytes or more
int(0)
int(0)
int(2)
int(0)
int(2)
