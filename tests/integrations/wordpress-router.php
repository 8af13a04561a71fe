<?php

// What a web server's rewrite rules do for WordPress: files are served, everything else is index.php.
$at_start = getrusage(); // for wordpress-large.inc
$path = rawurldecode(strtok($_SERVER['REQUEST_URI'], '?'));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (!str_contains($path, "\0") && (is_file($file) || is_file(rtrim($file, '/') . '/index.php') && $path !== '/')) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
unset($_SERVER['PATH_INFO']);
require $_SERVER['SCRIPT_FILENAME'];
