<?php

// Every address of the site: the web server sends here what is not a file beside this one.
$path = strtok($_SERVER['REQUEST_URI'], '?');

if (preg_match('~^/members/(\d{1,9})/$~', $path, $match)) {
    $_GET['id'] = (int) $match[1];
    $path = '/member';
}

$plain = '../../integrations/plain';
if (str_starts_with($path, '/imbachat/')) {
    $site = require __DIR__ . '/../imbachat.php';
}

require __DIR__ . '/../' . match ($path) {
    '/' => 'pages/members.php',
    '/member' => 'pages/member.php',
    '/sign-in' => 'pages/sign-in.php',
    '/sign-out' => 'pages/sign-out.php',
    '/imbachat/users' => "$plain/pdo/users.php",
    '/imbachat/search' => "$plain/pdo/search.php",
    default => 'pages/not-found.php',
};
