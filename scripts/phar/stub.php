#!/usr/bin/env php
<?php

/*
 * imbachat-check in one file. Old versions of PHP read this part too, as they do lib/check/start.php.
 */
$error = '';
if (!extension_loaded('phar')) {
    $error = 'PHP 8.2 or newer with the phar extension is required.';
} else {
    try {
        Phar::mapPhar('imbachat-check.phar');
    } catch (Exception $exception) {
        $error = 'This file is damaged. Copy it again, as a binary file.';
    }
}
if ($error !== '') {
    in_array('--json', $argv, true)
        ? print("{\n    \"error\": \"$error\"\n}\n")
        : fwrite(STDERR, "imbachat-check: $error\n");
    exit(2);
}
require 'phar://imbachat-check.phar/lib/check/start.php';
__HALT_COMPILER();
