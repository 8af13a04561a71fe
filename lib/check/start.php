<?php

/*
 * Starts imbachat-check, wherever its command lies. It is written in the syntax of old versions of PHP, so that these
 * say what is missing instead of showing a parse error.
 */
if (PHP_SAPI !== 'cli') {
    // It may have been copied to where a web server runs it for anybody.
    http_response_code(403);
    exit("imbachat-check: This is a program for the command line (php-cli).\n");
}
if (PHP_VERSION_ID < 80200 || !extension_loaded('curl')) {
    $error = 'PHP 8.2 or newer with the curl extension (php-curl) is required.';
    in_array('--json', $argv, true)
        ? print("{\n    \"error\": \"$error\"\n}\n")
        : fwrite(STDERR, "imbachat-check: $error\n");
    exit(2);
}
require __DIR__ . '/load.php';
exit(main(array_slice($argv, 1)));
