--TEST--
imbachat-check: without an HTML parser it says what to install
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
$php = getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY;
str_contains(
    (string) shell_exec(escapeshellarg($php) . ' -n -r "echo class_exists(\'Dom\\HTMLDocument\') ? \'yes\' : 0;"'),
    'yes',
)
    && die('skip this PHP has the HTML parser built in');
?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n -d include_path=/nowhere'
    . (glob(ini_get('extension_dir') . '/*curl.*') ? ' -d extension=curl' : '');
$arguments = [$sites->url('pages'), '--login', LOGIN, '--requests', '0', '--page', "$sites->address/pages/right"];
[$code, $output, $errors] = imbachat_check($arguments, ['IMBACHAT_PASSWORD' => PASSWORD], $php);
preg_match('/^FAIL.*\n.*\n/m', $output, $match);
echo $match[0], "exit code $code, errors: \"$errors\"\n";
?>
--EXPECT--
FAIL  The page                expected: status 200; got: not asked for, because this PHP has no HTML parser
                              Install the packages php-xml, php-mbstring and php-masterminds-html5, or use PHP 8.4 with php-xml, or use imbachat-check.phar, which contains the library and needs php-xml and php-mbstring.
exit code 1, errors: ""
