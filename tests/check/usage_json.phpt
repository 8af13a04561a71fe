--TEST--
imbachat-check: with --json, a mistake in the command is JSON too
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
    ['--json'],
    ['--col/our', '--json'],
    ['-x', "--\xff\e[31m", '--json'],
    ['--json', "--\xff\e[31m\n"],
    [$url, '--json', '--login', 'a'],
    ['--json', $url, '--login', 'a', '--password-file', "/nowhere/\xff"],
    ['--json=yes'],
    ['--strict=no', '--json'],
] as $arguments) {
    [$code, $output, $errors] = imbachat_check($arguments);
    echo "$code $output$errors";
}
// A mistake that curl finds.
$sites = new Sites();
[$code, $output, $errors] = imbachat_check(
    [str_replace('http:', 'https:', $sites->url('right')), '--login', LOGIN, '--ca-file', __FILE__, '--json'],
    ['IMBACHAT_PASSWORD' => PASSWORD],
);
echo "$code $output$errors";
?>
--EXPECT--
2 {
    "error": "The URL is missing."
}
2 {
    "error": "There is no option --col/our."
}
2 {
    "error": "Options begin with two dashes."
}
2 {
    "error": "There is no option --[31m."
}
2 {
    "error": "The password is missing. Set IMBACHAT_PASSWORD or use --password-file."
}
2 {
    "error": "The file /nowhere/ cannot be read, or its first line is empty."
}
2 imbachat-check: --json takes no value.
Try imbachat-check --help.
2 {
    "error": "--strict takes no value."
}
2 {
    "error": "The file given with --ca-file contains no certificates."
}
