<?php
// Every address of the site: the web server sends here what is not a file beside this one.
$path = strtok($_SERVER['REQUEST_URI'], '?');

if (preg_match('~^/members/(\d{1,9})/$~', $path, $match)) {
    $_GET['id'] = (int) $match[1];
    $path = '/member';
}

require __DIR__ . '/../' . match ($path) {
    '/' => 'pages/members.php',
    '/member' => 'pages/member.php',
    '/sign-in' => 'pages/sign-in.php',
    '/sign-out' => 'pages/sign-out.php',
    '/imbachat/users' => 'imbachat/users.php',
    '/imbachat/search' => 'imbachat/search.php',
    default => 'pages/not-found.php',
};
