--TEST--
imbachat-check: mistakes in the command
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$url = 'https://site.example/users?user_ids={ids}';
foreach ([
    [], ['https://site.example/'], ['ftp://site.example/{ids}'], ['https://root:abc@site.example/{ids}'],
    ["https://site.example/{ids} x"], [$url], [$url, $url], [$url, '--login', ''], [$url, '--login', 'a:b'],
    [$url, '--login'], [$url, '--login', 'a', '--ids', '1,,2'], [$url, '--login', 'a', '--timeout', '0'],
    [$url, '--login', 'a', '--requests=many'], [$url, '--login', 'a', '--links', '-1'], [$url, '--password=abc'],
    [$url, '--secret-key', 'abc'], [$url, '--cookie=abc'], [$url, "--col\e[31mour=abc"], [$url, '-l', 'a'],
    [$url, '--login', 'a', '--search', 'https://site.example/'], [$url, '--login', 'a', '--page', 'site.example'],
    [$url, '--login', 'a', '--ca-file', '/nowhere'], [$url, '--login', 'a'],
    [$url, '--login', 'a', '--password-file', '/nowhere'],
] as $arguments) {
    [$code, $output, $errors] = imbachat_check($arguments);
    echo "$code $output", explode("\n", $errors)[0], substr_count($errors, "\n") === 2 ? '' : $errors, "\n";
}
[$code, $output, $errors] = imbachat_check(['--help']);
echo "$code ", strtok($output, "\n"), " $errors\n";
[$code, $output, $errors] = imbachat_check(['-h']);
echo "$code ", strtok($output, "\n"), " $errors\n";
[$code, $output, $errors] = imbachat_check(['--version']);
var_dump($code, $output === 'imbachat-check ' . IMBACHAT_VERSION . "\n", $errors);
?>
--EXPECT--
2 imbachat-check: The URL is missing.
2 imbachat-check: The URL must contain {ids} where the ids go, as in '...?user_ids={ids}'.
2 imbachat-check: The URL must begin with https:// or http:// and contain no white space.
2 imbachat-check: The URL must not contain a login or a password. --help says how to pass them.
2 imbachat-check: The URL must begin with https:// or http:// and contain no white space.
2 imbachat-check: --login is missing.
2 imbachat-check: There is more than one URL. Quote it, because & and {} have a meaning in the shell.
2 imbachat-check: --login must not be empty or contain a colon.
2 imbachat-check: --login must not be empty or contain a colon.
2 imbachat-check: --login needs a value.
2 imbachat-check: --ids must be like 1,2,999999, up to 100.
2 imbachat-check: --timeout must be a number of seconds from 0.1 to 600.
2 imbachat-check: --requests must be a number from 0 to 1000.
2 imbachat-check: --links must be a number from 0 to 100.
2 imbachat-check: --password is not an option, because other users can see the command line. --help says how to pass secrets.
2 imbachat-check: --secret-key is not an option, because other users can see the command line. --help says how to pass secrets.
2 imbachat-check: --cookie is not an option, because other users can see the command line. --help says how to pass secrets.
2 imbachat-check: There is no option --col [31mour.
2 imbachat-check: Options begin with two dashes.
2 imbachat-check: The address of --search must contain {text} where the text goes, as in '...?query={text}'.
2 imbachat-check: The address of --page must begin with https:// or http:// and contain no white space.
2 imbachat-check: The file given with --ca-file cannot be read.
2 imbachat-check: The password is missing. Set IMBACHAT_PASSWORD or use --password-file.
2 imbachat-check: The file /nowhere cannot be read, or its first line is empty.
0 Usage: imbachat-check URL --login LOGIN [OPTION...] 
0 Usage: imbachat-check URL --login LOGIN [OPTION...] 
int(0)
bool(true)
string(0) ""
